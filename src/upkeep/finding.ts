import type { Message } from "../dataset/messages.ts";
import type { TableName } from "../dataset/tables/index.ts";
import type { Text } from "../dataset/text.ts";

/** The lists of a report, in its order: the longest come last. */
export const sections = ["dead", "moved", "unjudged", "silent", "replace", "unarchived"] as const;

export type Section = (typeof sections)[number];

/** Something an editor may look after. Nothing here is an error: the data is good and the build goes on. */
export interface Finding extends Message {
  readonly section: Section;
  readonly table: TableName;
  /** The row's line in its file, and its key. */
  readonly line: number;
  readonly key: string;
  /** Who published the page, or who counts. */
  readonly name: Text;
  readonly address: string | undefined;
  /** An address to open or to write down, as the remedy says. */
  readonly suggestion: string | undefined;
  /** The same as the words, for programs. */
  readonly facts: Readonly<Record<string, string | number>>;
}
