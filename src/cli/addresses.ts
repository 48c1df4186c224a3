import { readFileSync, writeFileSync } from "node:fs";
import { compareText } from "../dataset/dataset.ts";
import { readFiles } from "../finish/files.ts";
import { goneFiles } from "../releases/index.ts";

/**
 * Adds the addresses of the built site to tests/addresses.txt, the list of all that were ever published. It takes none
 * away, since an address that somebody linked to must go on answering, but those of people whose names were removed.
 */
const list = "tests/addresses.txt";
const known = readFileSync(list, "utf8").split("\n");
const gone = goneFiles();
const all = new Set(
  [...known, ...readFiles("dist").keys()].filter((address) => address !== "" && !gone.includes(address)),
);
writeFileSync(list, `${[...all].toSorted(compareText).join("\n")}\n`);
