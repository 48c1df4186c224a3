import { zipSync } from "fflate";
import { compareText } from "../dataset/dataset.ts";
import type { Files } from "../dataset/gate.ts";

/** The earliest time a ZIP can hold, given in local time because that is how it is written: the same in every zone. */
const zipEpoch = new Date(1980, 0, 1);

/** Files as a ZIP, in the order of their names and all of one time: the same files give the same bytes everywhere. */
export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const entries = [...files].toSorted(([a], [b]) => compareText(a, b));
  return zipSync(Object.fromEntries(entries), { mtime: zipEpoch, level: 6 });
}
