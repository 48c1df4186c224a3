import { dateOf, type Claim, type Dataset, type Process } from "../dataset/dataset.ts";
import { compareDates, daysBetween } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { processes } from "../dataset/tables/processes.ts";
import {
  formatCount,
  formatCountInWords,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatRange,
  formatWhen,
} from "../locale/format.ts";
import { namedInSentence } from "../locale/claimant-names.ts";
import { releasedText, type SaidCount } from "../locale/released.ts";
import {
  drawReleaseRows,
  type FootSentence,
  type Lane,
  type ReleaseGroup,
  type ReleaseRowWords,
} from "../marks/release-rows.ts";
import { markKey } from "../marks/svg.ts";
import { eleventhOfJuly } from "../series/eras.ts";
import { isOwnRelease, isPromise } from "../render/summary.ts";
import { extentOf, isWithin, releaseRows, type ReleaseRow } from "../series/release.ts";
import type { Chart, Note } from "./chart.ts";
import { colourOf, shortName, unbroken } from "./notes.ts";

export interface Released {
  readonly view: string;
  readonly rows: readonly ReleaseRow[];
  /** Announced, but nobody counted political prisoners among them: said in a sentence, not drawn. */
  readonly undrawn: readonly ReleaseRow[];
}

/** Which processes a view shows; those before 11J are in the views of their country and among the claims. */
const shown: Readonly<Record<string, (process: Process) => boolean>> = {
  all: ({ dayZero }) => compareDates(dayZero, eleventhOfJuly) >= 0,
  "cuba-2025": ({ country, dayZero }) => country.id === "CUB" && dayZero.startsWith("2025"),
  "venezuela-2026": ({ country, dayZero }) => country.id === "VEN" && dayZero.startsWith("2026"),
  nicaragua: ({ country }) => country.id === "NIC",
};

function series(dataset: Dataset, view: string): Released {
  const rows = releaseRows(dataset).filter(({ process }) => shown[view]?.(process));
  const isUndrawn = ({ process, claimed, verified }: ReleaseRow): boolean =>
    process.kind === "pardon" && !claimed && verified.length === 0;
  return { view, rows: rows.filter((row) => !isUndrawn(row)), undrawn: rows.filter(isUndrawn) };
}

/** Counts by bodies that counted people themselves; one that cites others is listed but does not widen the range. */
function ownCounts({ verified }: Pick<ReleaseRow, "verified">): readonly Claim[] {
  return verified.filter((claim) => claim.definition.role !== "detail");
}

function finding(data: Released, locale: Locale): string {
  const { view, rows, undrawn } = data;
  const counted = rows.length + undrawn.length;
  const other = counted > 0 ? releasedText[locale].findingSome(counted) : releasedText[locale].findingNothing;
  if (view === "nicaragua") return findingNicaragua(rows, locale) ?? other;
  const country = view === "venezuela-2026" ? "VEN" : "CUB";
  const largest = rows
    .filter(({ process, claimed, verified }) => process.country.id === country && claimed && verified.length > 0)
    .toSorted((a, b) => (b.claimed?.low ?? 0) - (a.claimed?.low ?? 0))[0];
  if (!largest) return other;
  return (country === "VEN" ? findingVenezuela(largest, locale) : findingCuba(largest, view, locale)) ?? other;
}

function findingCuba({ promised, claimed, ...row }: ReleaseRow, view: string, locale: Locale): string | undefined {
  const own = ownCounts(row);
  if (!claimed || own.length === 0) return undefined;
  const text = releasedText[locale];
  const verified = { people: spanInWords(own, locale), isOne: isOne(own) };
  const said =
    view === "all" || !promised
      ? text.findingCuba(inWords(claimed, locale), verified)
      : text.findingCuba2025(inWords(promised, locale), promised.qualifier === "exact", verified);
  return [said, ...citedCounts(row, locale)].join("; ");
}

function inWords(claim: Claim, locale: Locale): SaidCount {
  return { people: formatCountInWords(claim, locale), isOne: isOne([claim]) };
}

function isOne(counts: readonly Claim[]): boolean {
  return counts.every(({ high }) => high === 1);
}

/** What those say who cite others' counts: it stands outside the range. */
function citedCounts({ verified }: Pick<ReleaseRow, "verified">, locale: Locale): readonly string[] {
  return verified
    .filter(({ definition }) => definition.role === "detail")
    .map((claim) =>
      releasedText[locale].cites(namedInSentence(shortName(claim, locale), locale), formatCountInWords(claim, locale)),
    );
}

/** From the lowest to the highest of some counts, each with its qualifier: `entre unas 200 y 230`. */
function spanInWords(counts: readonly Claim[], locale: Locale): string {
  const [lowest] = counts.toSorted((a, b) => a.low - b.low);
  const [highest] = counts.toSorted((a, b) => b.high - a.high);
  if (!lowest || !highest) return "";
  if (lowest.low === highest.high) return formatCountInWords(lowest, locale);
  return releasedText[locale].fromTo(endInWords(lowest, lowest.low, locale), endInWords(highest, highest.high, locale));
}

/** The end of a range as a bare number, any other number with its qualifier. */
function endInWords(claim: Claim, people: number, locale: Locale): string {
  return claim.low === claim.high ? formatCountInWords(claim, locale) : formatNumber(people, locale);
}

function findingVenezuela(row: ReleaseRow, locale: Locale): string | undefined {
  const [highest] = row.verified;
  if (!row.claimed || !highest) return undefined;
  return releasedText[locale].findingVenezuela(
    inWords(row.claimed, locale),
    periodOf(row.claimed, locale),
    shortName(highest, locale),
    formatCountInWords(highest, locale),
    periodOf(highest, locale),
  );
}

function findingNicaragua(rows: readonly ReleaseRow[], locale: Locale): string | undefined {
  const text = releasedText[locale];
  const exiles = rows
    .filter(({ process, verified }) => process.conditions.includes("exile") && verified.length > 0)
    .toSorted((a, b) => (b.verified[0]?.low ?? 0) - (a.verified[0]?.low ?? 0))
    .slice(0, 2)
    .map(({ process, verified }) =>
      text.exiled(
        { people: spanInWords(verified, locale), isOne: isOne(verified) },
        formatWhen(process.dayZero, locale),
      ),
    );
  return exiles.length === 0 ? undefined : text.findingNicaragua(formatList(exiles, locale));
}

/** `desde dic 2025`, or that nobody stated a start. */
function startOf(claim: Claim, locale: Locale): string {
  const text = releasedText[locale];
  return claim.periodStart === undefined ? text.startUnstated : text.since(formatDate(claim.periodStart, locale));
}

/** `8 ene–8 mar 2026`: the days a count covers, or its date where nobody stated a start. */
function periodOf(claim: Claim, locale: Locale): string {
  return claim.periodStart === undefined
    ? `${releasedText[locale].startUnstated}, ${formatDate(dateOf(claim), locale)}`
    : formatPeriod(claim.periodStart, dateOf(claim), locale);
}

/** Starts further apart than this many days change what a total means. */
const sameStart = 7;

/** A sentence where the government and the others count from different days, else nothing. */
function startsNote({ claimed, verified }: ReleaseRow, locale: Locale): string | undefined {
  if (!claimed || verified.every((claim) => startTogether(claim, claimed))) return undefined;
  const starts = [...new Set(verified.map((claim) => startOf(claim, locale)))];
  return releasedText[locale].starts(startOf(claimed, locale), formatList(starts, locale));
}

function startTogether(a: Claim, b: Claim): boolean {
  if (a.periodStart === undefined || b.periodStart === undefined) return a.periodStart === b.periodStart;
  return Math.abs(daysBetween(a.periodStart, b.periodStart)) <= sameStart;
}

function notes({ rows }: Released, locale: Locale): readonly Note[] {
  const text = releasedText[locale];
  const differing = rows.flatMap((row) => {
    const note = startsNote(row, locale);
    return note === undefined
      ? []
      : [
          {
            heading: `${text.startsHeading}: ${row.process.name[locale]}`,
            country: colourOf(row.process.country),
            text: note,
          },
        ];
  });
  const conditions = rows.map(({ process }) =>
    text.conditions(
      process.name[locale],
      formatList(
        process.conditions.map((each) => conditionName(each, locale)),
        locale,
      ),
    ),
  );
  const within = rows.flatMap((row) =>
    rows
      .filter((other) => isWithin(row.process, other.process))
      .map((other) => ({
        heading: text.withinHeading,
        country: colourOf(row.process.country),
        text: text.within(row.process.name[locale], other.process.name[locale]),
      })),
  );
  const left = conditions.length > 0 ? [{ heading: text.conditionsHeading, text: conditions.join(" ") }] : [];
  return [...differing, ...within, ...left];
}

function conditionName(condition: string, locale: Locale): string {
  return processes.conditions.choices?.[condition]?.[locale] ?? condition;
}

function lanesOf(row: ReleaseRow, locale: Locale): readonly Lane[] {
  const text = releasedText[locale];
  const { promised, claimed } = row;
  const own = ownCounts(row);
  const range = extentOf(own);
  const none = (words: string): Lane => ({ kind: "none", words });
  return [
    promised
      ? {
          kind: "promised",
          people: promised.high,
          count: formatCount(promised, locale),
          words: promisedWords(promised, locale),
          key: promised.id,
        }
      : none(text.nonePromised),
    claimed
      ? {
          kind: "claimed",
          people: claimed.high,
          count: formatCount(claimed, locale),
          words: claimedWords(claimed, locale),
          key: claimed.id,
        }
      : none(text.noneClaimed),
    range
      ? {
          kind: "verified",
          ...range,
          ticks: own.map((claim) => ({ people: claim.low, key: claim.id })),
          count: own.length === 1 && own[0] ? formatCount(own[0], locale) : formatRange(range.low, range.high, locale),
          words: text.verified,
          key: markKey(own),
        }
      : none(text.noneVerified),
  ];
}

function claimedWords(claim: Claim, locale: Locale): string {
  const text = releasedText[locale];
  const who = isOwnRelease(claim.definition)
    ? text.claimed
    : text.says(namedInSentence(shortName(claim, locale), locale));
  return `${who}, ${formatDate(dateOf(claim), locale)}`;
}

/** What a body other than the government itself asked for or announced is named by its definition. */
function promisedWords({ definition }: Claim, locale: Locale): string {
  return isPromise(definition) ? releasedText[locale].promised : definition.name[locale];
}

function rowWords(row: ReleaseRow, locale: Locale): ReleaseRowWords {
  const { process, verified } = row;
  const note = startsNote(row, locale);
  const last = process.ended ?? verified.map(dateOf).toSorted().at(-1) ?? process.dayZero;
  return {
    name: process.name[locale],
    period: formatPeriod(process.dayZero, last, locale),
    lanes: lanesOf(row, locale),
    register: verified.map((claim) => ({
      count: formatCount(claim, locale),
      words: registerWords(claim, locale),
      key: claim.id,
    })),
    ...(note !== undefined && { note }),
  };
}

function registerWords(claim: Claim, locale: Locale): string {
  const cited = claim.definition.role === "detail" ? ` (${releasedText[locale].relayed})` : "";
  return `${shortName(claim, locale)}${cited}, ${unbroken(formatDate(dateOf(claim), locale))}`;
}

function groupsOf({ rows }: Released, locale: Locale): readonly ReleaseGroup[] {
  const countries = [...new Set(rows.map(({ process }) => process.country))];
  return countries
    .toSorted((a, b) => a.line - b.line)
    .map((country) => ({
      country: colourOf(country),
      name: country.name[locale],
      rows: rows.filter(({ process }) => process.country === country).map((row) => rowWords(row, locale)),
    }));
}

function foot({ undrawn }: Released, locale: Locale): readonly FootSentence[] {
  return undrawn.flatMap(({ process, promised }) =>
    promised
      ? [
          {
            words: releasedText[locale].alsoAnnounced(
              process.name[locale],
              formatCount(promised, locale),
              formatDate(dateOf(promised), locale),
            ),
            key: promised.id,
          },
        ]
      : [],
  );
}

/** A view of one country lists each process's whole history; the view of all, the counts it draws. */
function claims({ view, rows, undrawn }: Released): readonly Claim[] {
  return [...rows, ...undrawn].flatMap(({ promised, claimed, verified, all }) =>
    view === "all" ? [promised, claimed, ...verified].filter((claim) => claim !== undefined) : all,
  );
}

export const released: Chart<Released> = {
  id: "released",
  name: { es: "Excarcelaciones", en: "Releases" },
  question: {
    es: "¿Cuántas salidas se anunciaron, se declararon y se contaron?",
    en: "How many releases were announced, stated and counted?",
  },
  views: [
    { id: "all", name: { es: "Desde el 11J", en: "Since 11J" } },
    { id: "cuba-2025", name: { es: "Cuba, 2025", en: "Cuba, 2025" } },
    { id: "venezuela-2026", name: { es: "Venezuela, 2026", en: "Venezuela, 2026" } },
    { id: "nicaragua", name: { es: "Nicaragua", en: "Nicaragua" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle: (_, locale) => releasedText[locale].subtitle,
  howToRead: (_, locale) => releasedText[locale].how,
  notes,
  warning: ({ rows }, locale) =>
    rows.some(({ claimed, verified }) => claimed && verified.length > 0) ? releasedText[locale].unlike : undefined,
  claims,
  headline: ({ rows }) =>
    rows.flatMap(({ promised, claimed, verified }) =>
      [promised, claimed, verified[0]].filter((claim) => claim !== undefined),
    ),
  events: () => [],
  draw: (data, { locale, size }) =>
    drawReleaseRows(groupsOf(data, locale), releasedText[locale].columns, foot(data, locale), size),
};
