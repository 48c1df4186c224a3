import { dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { formatDate, formatList, formatLongDate, formatNumber } from "../locale/format.ts";
import { countingGroups, newestSplit, promisesAlone } from "../series/record.ts";
import { asOf, mainStock } from "../series/stock.ts";
import type { MethodFacts } from "./method.ts";

/** What the method page says of the record, read from it. */
export function methodFacts(dataset: Dataset, locale: Locale): MethodFacts {
  const number = (value: number): string => formatNumber(value, locale);
  const withStatus = (status: Claim["status"]): string =>
    number(dataset.claims.filter((claim) => claim.status === status).length);
  const counting = countingGroups(dataset).flatMap(({ claimants }) => claimants);
  const split = found(newestSplit(dataset, "CUB"), "count of Cuba split by place");
  const houseArrest = dataset.definitions.find(({ id }) => id === "fp-held-2026")?.validFrom;
  const releases = dataset.processes.find(({ id }) => id === "ven-2026")?.dayZero;
  const promises = promisesAlone(dataset).map(
    ({ process, ...claim }) => `${process?.name[locale] ?? ""} (${formatDate(dateOf(claim), locale)})`,
  );
  return {
    claims: number(dataset.claims.length),
    claimants: number(counting.length),
    definitions: number(counting.flatMap(({ definitions }) => definitions).length),
    split: {
      claimant: split.total.definition.claimant.name[locale],
      people: `{${split.total.id}}`,
      when: `{${split.total.id} when}`,
      parts: split.parts.map((part) => `${part.definition.name[locale]}, {${part.id}}`).join("; "),
    },
    isSplitLast: split.total === asOf(mainStock(dataset, "CUB")),
    houseArrestSince: formatLongDate(found(houseArrest, "date of fp-held-2026"), locale),
    releasesSince: formatLongDate(found(releases, "first day of ven-2026"), locale),
    revised: withStatus("revised"),
    retracted: withStatus("retracted"),
    corrections: dataset.corrections.length === 0 ? undefined : number(dataset.corrections.length),
    cases: number(dataset.cases.length),
    sources: number(dataset.sources.length),
    isArchived: dataset.sources.some(({ archivedUrl }) => archivedUrl !== undefined),
    lastEvent: formatLongDate(found(dataset.events.at(-1), "event").date, locale),
    promisesAlone: promises.length === 0 ? undefined : formatList(promises, locale),
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`missing ${what}`);
  return value;
}
