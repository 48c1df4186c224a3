import type { Dataset, Source } from "../dataset/dataset.ts";

/** How many rows of each kind rest on a source; a case counts once. */
export interface Weight {
  readonly claims: number;
  readonly events: number;
  readonly cases: number;
  readonly populations: number;
}

export function weightOf(dataset: Dataset, source: Source): Weight {
  const rests = (row: { readonly source: Source; readonly source2?: Source | undefined }): boolean =>
    row.source === source || row.source2 === source;
  const cases = [
    ...dataset.cases.filter(({ namedBy }) => namedBy === source),
    ...dataset.caseEvents.filter(rests).map((event) => event.case),
  ];
  return {
    claims: dataset.claims.filter(rests).length,
    events: dataset.events.filter(rests).length,
    cases: new Set(cases).size,
    populations: dataset.populations.filter(rests).length,
  };
}
