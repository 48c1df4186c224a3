import type { Rows } from "../dataset.ts";
import { unknownReference } from "../messages.ts";
import { nearest } from "../nearest.ts";
import { error, type Finding } from "../problem.ts";
import type { Keys } from "../rows.ts";
import { columnsOf, tableNames, type Column, type ColumnName, type TableName } from "../tables/index.ts";
import { cellOf, cellText, type Rule } from "./rule.ts";

export const knownReferences: Rule = {
  id: "known-references",
  about: { es: "Toda clave citada existe en su tabla.", en: "Every key referred to exists in its table." },
  check: (rows, keys) =>
    tableNames.flatMap((table) => columnsOf(table).flatMap((column) => unknownIn(rows, keys, table, column))),
};

function unknownIn<N extends TableName>(rows: Rows, keys: Keys, table: N, { name, field }: Column): readonly Finding[] {
  const target = field.references;
  const known = target === undefined ? undefined : keys[target as TableName];
  if (target === undefined || !known) return [];
  const meant = new Map<string, string | undefined>();
  const nearestOnce = (key: string): string | undefined => {
    if (!meant.has(key)) meant.set(key, nearest(key, alike(key, known)));
    return meant.get(key);
  };
  return rows[table].flatMap((row) => {
    const cell = cellText(table, row, name as ColumnName<N>);
    if (cell === "" || known.has(cell)) return [];
    const place = cellOf(table, row, name as ColumnName<N>);
    const unknown = cell.split(" ").filter((key) => !known.has(key));
    return unknown.map((key) => error(place, unknownReference(key, target, nearestOnce(key))));
  });
}

const day = /\d{4}-\d\d-\d\d/;

/** The keys that may be meant: one of another day is another thing, however near it reads. */
function alike(key: string, known: ReadonlySet<string>): readonly string[] {
  const [own] = day.exec(key) ?? [];
  return [...known].filter((each) => own === undefined || (day.exec(each)?.[0] ?? own) === own);
}
