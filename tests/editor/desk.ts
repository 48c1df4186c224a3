import { formatTable } from "../../src/dataset/canonical.ts";
import type { Files } from "../../src/dataset/gate.ts";
import { fileOf, tableNames } from "../../src/dataset/tables/index.ts";
import { knownFrom, type Desk } from "../../src/editor/draft.ts";
import { bytesOf, files, type Edit } from "../dataset/fixture.ts";

/** The invented tables in canonical form, after some edits. */
export function canonicalFiles(...edits: readonly Edit[]): Files {
  const all = files(...edits);
  const formatted = tableNames.map((table) => {
    const bytes = all.get(fileOf(table)) ?? new Uint8Array();
    return [fileOf(table), bytesOf(formatTable(table, bytes).text ?? "")] as const;
  });
  return new Map([...all, ...formatted]);
}

export function desk(...edits: readonly Edit[]): Desk {
  return { known: knownFrom(canonicalFiles(...edits)), today: "2025-04-02" };
}
