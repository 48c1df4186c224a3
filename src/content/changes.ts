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
    date: "2026-11-24",
    changes: {
      es: "Primera edición, en preparación: las personas presas, las excarcelaciones y la cronología, con los recuentos en que se apoyan. El resto del registro se añade en las próximas.",
      en: "First edition, in preparation: people held, releases and the timeline, with the claims they rest on. The rest of the record follows.",
    },
  },
];
