import type { IsoDate } from "../dataset/date.ts";
import type { Text } from "../dataset/text.ts";

/** An edition of the record and what changed in it, newest first. The first entry names the edition in the folio line. */
export interface Edition {
  readonly version: string;
  readonly date: IsoDate;
  readonly changes: Text;
}

export const editions: readonly [Edition, ...Edition[]] = [
  {
    version: "2026.11.1",
    date: "2026-11-25",
    changes: {
      es: "Primera edición: el registro entero de recuentos hallados, la cronología y los casos, con sus fuentes.",
      en: "First edition: the whole record of counts that were found, the timeline and the cases, with their sources.",
    },
  },
];
