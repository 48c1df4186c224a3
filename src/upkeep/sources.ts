import { compareText, type Dataset, type Source } from "../dataset/dataset.ts";
import { archiveSave } from "./archive.ts";
import type { Finding } from "./finding.ts";
import { toReplace, unarchived } from "./messages.ts";
import { weightOf, type Weight } from "./weight.ts";

/** Sources that are not the publisher's own page, or no safe one. */
export function replacementFindings(dataset: Dataset): readonly Finding[] {
  return heaviestFirst(dataset, dataset.sources).flatMap(({ source, weight }) =>
    source.reach === "original"
      ? []
      : [
          {
            ...rowOf(source),
            section: "replace",
            ...toReplace(source.reach, weight),
            suggestion: undefined,
            facts: { reach: source.reach, ...weight },
          },
        ],
  );
}

/** Sources with an address and no archived copy of it. */
export function archiveFindings(dataset: Dataset): readonly Finding[] {
  const sources = dataset.sources.filter(({ archivedUrl }) => archivedUrl === undefined);
  return heaviestFirst(dataset, sources).flatMap(({ source, weight }) =>
    source.url === undefined
      ? []
      : [
          {
            ...rowOf(source),
            section: "unarchived",
            ...unarchived(weight),
            suggestion: archiveSave(source.url),
            facts: { ...weight },
          },
        ],
  );
}

function heaviestFirst(
  dataset: Dataset,
  sources: readonly Source[],
): readonly { readonly source: Source; readonly weight: Weight }[] {
  return sources
    .map((source) => ({ source, weight: weightOf(dataset, source) }))
    .toSorted((a, b) => rowsIn(b.weight) - rowsIn(a.weight) || compareText(a.source.id, b.source.id));
}

function rowsIn({ claims, events, cases, populations }: Weight): number {
  return claims + events + cases + populations;
}

function rowOf({ id, line, publisher, url }: Source): Pick<Finding, "table" | "line" | "key" | "name" | "address"> {
  return { table: "sources", line, key: id, name: { es: publisher, en: publisher }, address: url };
}
