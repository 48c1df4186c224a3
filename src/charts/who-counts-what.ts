import { dateOf, type Claim, type Country, type Dataset, type Process } from "../dataset/dataset.ts";
import { compareDates, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import {
  formatCount,
  formatCountInWords,
  formatDate,
  formatDay,
  formatList,
  formatLongDate,
  formatNumber,
} from "../locale/format.ts";
import { whoCountsWhatText } from "../locale/who-counts-what.ts";
import type { BarPart } from "../marks/count-bars.ts";
import { drawRivalBars, type RivalBar, type RivalGroup } from "../marks/rival-bars.ts";
import { markKey } from "../marks/svg.ts";
import {
  longestDistance,
  rivalCounts,
  type ListCount,
  type RivalCount,
  type RivalCounts,
  type Standing,
} from "../series/rival-counts.ts";
import type { Chart, Note } from "./chart.ts";
import { barForm } from "./forms.ts";
import { colourOf, countedBy, shortName, unbroken } from "./notes.ts";

export interface WhoCountsWhat extends RivalCounts {
  readonly country: Country;
}

/** The country of each view. */
const countries: Readonly<Record<string, string>> = { cuba: "CUB", venezuela: "VEN", nicaragua: "NIC" };

/** The counts shown are those nearest to the country's last count of this year. */
const end: IsoDate = "2025-12-31";

function series(dataset: Dataset, view: string): WhoCountsWhat {
  const country = dataset.countries.find(({ id }) => id === countries[view]);
  if (!country) throw new Error(`unknown view: who-counts-what ${view}`);
  return { country, ...rivalCounts(dataset, country, end) };
}

/** The numbers somebody counted and published: neither our sums nor what stands apart. */
function published({ list, rivals }: WhoCountsWhat): readonly Claim[] {
  return [
    ...list.filter(({ isOurs }) => !isOurs).map(({ claim }) => claim),
    ...rivals.filter(({ standing }) => standing === "own").map(({ claim }) => claim),
  ];
}

function finding(data: WhoCountsWhat, locale: Locale): string {
  const text = whoCountsWhatText[locale];
  const name = data.country.name[locale];
  const date = formatLongDate(data.date, locale);
  const counts = published(data);
  const [lowest] = counts.toSorted((a, b) => a.low - b.low);
  const [highest] = counts.toSorted((a, b) => b.high - a.high);
  if (!highest || !lowest) return text.findingNothing(name, date);
  const isSame = highest.low === lowest.low && highest.high === lowest.high;
  const [low, high] = [endInWords(lowest, lowest.low, locale), endInWords(highest, highest.high, locale)];
  if (new Set(counts.map(({ definition }) => definition.claimant)).size === 1)
    return text.findingOne(
      name,
      shortName(highest, locale),
      isSame ? formatCountInWords(highest, locale) : text.oneOfSeveral(low, high),
      date,
    );
  if (isSame) return text.findingSame(name, formatCountInWords(highest, locale), date);
  const isDivided = data.rivals.some(({ standing, between }) => standing === "own" && between !== undefined);
  return text.finding(name, low, high, date, isDivided);
}

/** The end of a range as a bare number, any other number with its qualifier. */
function endInWords(claim: Claim, people: number, locale: Locale): string {
  return claim.low === claim.high ? formatCountInWords(claim, locale) : formatNumber(people, locale);
}

function notes(data: WhoCountsWhat, locale: Locale): readonly Note[] {
  return [...new Map(claims(data).map((claim) => [claim.definition, claim])).values()].flatMap((claim) =>
    claim.definition.text
      ? [
          {
            heading: `${shortName(claim, locale)}: ${claim.definition.name[locale]}`,
            country: colourOf(claim.country),
            text: claim.definition.text[locale],
            foot: formatDate(dateOf(claim), locale),
          },
        ]
      : [],
  );
}

function warning({ rivals }: WhoCountsWhat, locale: Locale): string {
  const text = whoCountsWhatText[locale];
  const hasGovernment = rivals.some(({ standing }) => standing === "government");
  return hasGovernment ? `${text.unlike} ${text.governments}` : text.unlike;
}

/** Those surely in prison first, so that each part of a list ends where a stretch of the whole does. */
const order: readonly BarPart["form"][] = ["solid", "unknown", "outline", "undivided"];

function listBar(
  { claim, people, parts, without, isOurs }: ListCount,
  above: ListCount | undefined,
  locale: Locale,
): RivalBar {
  const text = whoCountsWhatText[locale];
  const drawn = parts.map((part) => ({ people: part.low, key: part.id, form: barForm(part) }));
  const leftOut = without.map((part) => `${formatCount(part, locale)} ${part.definition.name[locale]}`);
  const name = claim.definition.name[locale];
  const isUndivided = drawn.some(({ form }) => form === "undivided");
  return {
    whom: isOurs ? clauses([text.behindBars, text.ours]) : clauses([name, isUndivided && text.notBrokenDown]),
    count: isOurs ? formatNumber(people, locale) : formatCount(claim, locale),
    key: isOurs ? markKey(parts) : claim.id,
    words:
      above === undefined || leftOut.length === 0
        ? ""
        : text.without(formatNumber(above.people, locale), formatList(leftOut, locale)),
    parts: drawn.toSorted((a, b) => order.indexOf(a.form) - order.indexOf(b.form)),
    isOpen: false,
  };
}

function rivalBar(rival: RivalCount, date: IsoDate, locale: Locale): RivalBar {
  const text = whoCountsWhatText[locale];
  const { claim, between } = rival;
  const form = rivalForm(rival);
  const { relayedBy } = claim;
  return {
    claimant: shortName(claim, locale),
    whom: clauses([
      claim.definition.name[locale],
      claim.definition.custody === "unknown" && !rival.isOfList && text.placeNotStated,
      form === "undivided" && text.notBrokenDown,
      relayedBy && text.relayed((relayedBy.short ?? relayedBy.name)[locale]),
    ]),
    count: formatCount(claim, locale),
    key: claim.id,
    words: [
      unbroken(formatDate(dateOf(claim), locale)),
      ...(between ? [releases(claim, between, date, locale)] : []),
    ].join(", "),
    parts: [
      { people: claim.low, key: claim.id, form },
      ...(claim.high > claim.low ? [{ people: claim.high - claim.low, key: claim.id, form: "disputed" as const }] : []),
    ],
    isOpen: claim.qualifier === "at_least" || claim.qualifier === "more_than",
  };
}

/** That releases began between this count and the main one, of `date`; their year is left out where it is the count's. */
function releases(claim: Claim, { dayZero }: Process, date: IsoDate, locale: Locale): string {
  const text = whoCountsWhatText[locale];
  const isSameYear = dayZero.slice(0, 4) === dateOf(claim).slice(0, 4);
  const day = unbroken((isSameYear ? formatDay : formatDate)(dayZero, locale));
  return compareDates(dateOf(claim), date) > 0 ? text.after(day) : text.before(day);
}

/** A number of a list that joins classes of which one has no stated place was not broken down. */
function rivalForm({ claim, standing, isOfList }: RivalCount): BarPart["form"] {
  if (standing === "government") return "claimed";
  return isOfList && claim.definition.custody === "unknown" ? "undivided" : barForm(claim);
}

/** Clauses no longer than this many letters stay on one line. */
const shortClause = 28;

function clauses(words: readonly (string | false | undefined)[]): string {
  return words
    .filter((clause) => typeof clause === "string")
    .map((clause) => (clause.length <= shortClause ? unbroken(clause) : clause))
    .join("; ");
}

const standings: readonly Standing[] = ["own", "citing", "named", "government"];

function groupsOf({ country, date, list, rivals }: WhoCountsWhat, locale: Locale): readonly RivalGroup[] {
  const text = whoCountsWhatText[locale];
  const colour = colourOf(country);
  const [whole] = list;
  const isNested = list.length > 1;
  const nested: readonly RivalGroup[] =
    whole && isNested
      ? [
          {
            country: colour,
            heading: text.list(list.length),
            counted: countedBy(whole.claim, locale),
            rows: list.map((count, index) => listBar(count, list[index - 1], locale)),
          },
        ]
      : [];
  const apart = standings.map((standing): RivalGroup => {
    const rows = rivals
      .filter((rival) => rival.standing === standing)
      .map((rival) => ({ people: rival.claim.low, bar: rivalBar(rival, date, locale) }));
    const joinsList = standing === "own" && !isNested;
    const main = joinsList && whole ? [{ people: whole.people, bar: mainBar(whole, locale) }] : [];
    return {
      country: colour,
      ...(!joinsList && { heading: text.headings[standing] }),
      rows: [...main, ...rows].toSorted((a, b) => b.people - a.people).map(({ bar }) => bar),
    };
  });
  return [...nested, ...apart.filter(({ rows }) => rows.length > 0)];
}

/** A list that is one row stands among the others with its claimant and date. */
function mainBar(count: ListCount, locale: Locale): RivalBar {
  return {
    ...listBar(count, undefined, locale),
    claimant: shortName(count.claim, locale),
    words: unbroken(formatDate(dateOf(count.claim), locale)),
  };
}

function claims({ list, rivals }: WhoCountsWhat): readonly Claim[] {
  const ofList = list.flatMap(({ claim, parts }) => [claim, ...parts]);
  const others = standings.flatMap((each) => rivals.filter(({ standing }) => standing === each));
  return [...new Set([...ofList, ...others.map(({ claim }) => claim)])];
}

export const whoCountsWhat: Chart<WhoCountsWhat> = {
  id: "who-counts-what",
  name: { es: "Quién cuenta qué", en: "Who counts what" },
  question: { es: "¿Por qué no coinciden los recuentos?", en: "Why do the counts differ?" },
  views: [
    { id: "cuba", name: { es: "Cuba", en: "Cuba" } },
    { id: "venezuela", name: { es: "Venezuela", en: "Venezuela" } },
    { id: "nicaragua", name: { es: "Nicaragua", en: "Nicaragua" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle: (_, locale) => whoCountsWhatText[locale].subtitle(formatNumber(longestDistance, locale)),
  howToRead: (_, locale) => whoCountsWhatText[locale].how,
  notes,
  warning,
  claims,
  headline: ({ list, rivals }) => [
    ...new Set([...list.filter(({ isOurs }) => !isOurs), ...rivals].map(({ claim }) => claim)),
  ],
  events: () => [],
  draw: (data, { locale, size }) => drawRivalBars(groupsOf(data, locale), whoCountsWhatText[locale].nothing, size),
};
