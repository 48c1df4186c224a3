import { dateOf, type CaseEvent, type Claim, type Event } from "../dataset/dataset.ts";
import { otherLocale, type Locale } from "../dataset/text.ts";
import type { Figure } from "../charts/figure.ts";

/** Column names are a contract with those who read the files by program: they are added to, never renamed. */
export type RecordOf = Readonly<Record<string, string | number>>;

/** What a figure draws as flat rows: events of people, events where it is a chart of them, else its claims. */
export function records(figure: Figure, version: string): readonly RecordOf[] {
  if (figure.caseEvents.length > 0) return figure.caseEvents.map((event) => caseRecord(event, version));
  return figure.isOfEvents ? eventRecords(figure, version) : claimRecords(figure, version);
}

export function claimRecords({ claims }: Pick<Figure, "claims">, version: string): readonly RecordOf[] {
  return claims.map((claim) => claimRecord(claim, version));
}

export function eventRecords({ events }: Figure, version: string): readonly RecordOf[] {
  return events.map((event) => eventRecord(event, version));
}

/** The same record with the words of one language alone, where a browser holds no others. */
export function claimRecordIn(locale: Locale, claim: Claim, version: string): RecordOf {
  const isOther = (column: string): boolean => column.endsWith(`_${otherLocale(locale)}`);
  return Object.fromEntries(Object.entries(claimRecord(claim, version)).filter(([column]) => !isOther(column)));
}

/** A claim with everything it must not travel without: claimant, definition, dates, source, licence, edition. */
function claimRecord(claim: Claim, version: string): RecordOf {
  const { definition, source } = claim;
  return {
    claim: claim.id,
    country: claim.country.id,
    measure: definition.measure.id,
    who: claim.who,
    low: claim.low,
    high: claim.high,
    qualifier: claim.qualifier,
    date: dateOf(claim),
    period_start: claim.periodStart ?? "",
    period_end: claim.periodEnd ?? "",
    status: claim.status,
    claimant: definition.claimant.id,
    claimant_name_es: definition.claimant.name.es,
    claimant_name_en: definition.claimant.name.en,
    definition: definition.id,
    definition_name_es: definition.name.es,
    definition_name_en: definition.name.en,
    custody: definition.custody,
    cause: definition.cause,
    process: claim.process?.id ?? "",
    relayed_by: claim.relayedBy?.id ?? "",
    source_publisher: source.publisher,
    source_published: source.published ?? "",
    source_url: source.url ?? "",
    note_es: claim.note?.es ?? "",
    note_en: claim.note?.en ?? "",
    licence: "CC-BY-4.0",
    version,
  };
}

function eventRecord(event: Event, version: string): RecordOf {
  const { source } = event;
  return {
    event: event.id,
    country: event.country.id,
    date: event.date,
    date_end: event.dateEnd ?? "",
    category: event.category,
    weight: event.weight,
    title_es: event.title.es,
    title_en: event.title.en,
    summary_es: event.summary.es,
    summary_en: event.summary.en,
    process: event.process?.id ?? "",
    source_publisher: source.publisher,
    source_published: source.published ?? "",
    source_url: source.url ?? "",
    licence: "CC-BY-4.0",
    version,
  };
}

/** An event of a person's case with whose it is and who named that person publicly. */
function caseRecord(event: CaseEvent, version: string): RecordOf {
  const { case: person, source } = event;
  return {
    case_event: event.id,
    case: person.id,
    name: person.name,
    country: person.country.id,
    date: event.date,
    status: event.status,
    note_es: event.note?.es ?? "",
    note_en: event.note?.en ?? "",
    source_publisher: source.publisher,
    source_published: source.published ?? "",
    source_url: source.url ?? "",
    named_by_publisher: person.namedBy.publisher,
    named_by_url: person.namedBy.url ?? "",
    licence: "CC-BY-4.0",
    version,
  };
}
