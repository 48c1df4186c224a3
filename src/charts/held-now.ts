import { dateOf, type Claim, type Country, type Dataset, type Process } from "../dataset/dataset.ts";
import { compareDates, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import {
  formatCount,
  formatCountInWords,
  formatDate,
  formatList,
  formatNumber,
  formatRange,
  formatRate,
  formatRateCount,
  formatRateInWords,
  people,
} from "../locale/format.ts";
import { whose } from "../locale/claimant-names.ts";
import { heldNowText, type CountIn } from "../locale/held-now.ts";
import { drawPeopleGroups, type PeopleGroup } from "../marks/people-groups.ts";
import type { Form } from "../marks/people.ts";
import { drawRateBars, type RateGroup } from "../marks/rate-bars.ts";
import { markKey } from "../marks/svg.ts";
import { perMillion, type Rate } from "../series/rate.ts";
import { where } from "../series/alike.ts";
import { compare, type Comparison, type Counted } from "../series/ratio.ts";
import { asOf, mainStock, partsOf, sumOfParts } from "../series/stock.ts";
import type { Chart, Note } from "./chart.ts";
import { personForm } from "./forms.ts";
import { claimantNotes, colourOf, countedBy, listNames, listsByPlace, shortName } from "./notes.ts";

/** People of one class of a count, drawn alike. */
export interface HeldClass {
  readonly claim: Claim;
  readonly form: Form;
}

/** One country's count on the view's date: the whole list and the classes drawn of it. */
export interface HeldGroup {
  readonly country: Country;
  readonly total: Claim | undefined;
  readonly classes: readonly HeldClass[];
  readonly rate: Rate | undefined;
  /** Those stated to be in prison and those who may be; unknown where the list does not say who is where. */
  readonly behindBars: { readonly low: number; readonly high: number } | undefined;
  /** Releases that began after the count and by the view's date. */
  readonly later: readonly Process[];
}

export interface HeldNow {
  readonly view: string;
  readonly date: IsoDate | undefined;
  readonly groups: readonly HeldGroup[];
  readonly alternatives: readonly Rate[];
}

/** The day each view looks back from; `latest` takes the newest count there is. */
const dates: Readonly<Record<string, IsoDate | undefined>> = {
  "end-2025": "2025-12-31",
  "behind-bars": "2025-12-31",
  "per-million": "2025-12-31",
  "2026-01-30": "2026-01-30",
  latest: undefined,
};

function series(dataset: Dataset, view: string): HeldNow {
  const date = dates[view];
  const compared = dataset.countries.filter((country) => country.compared === "yes");
  const cuba = asOf(mainStock(dataset, "CUB"), date);
  return {
    view,
    date,
    groups: compared.map((country) => groupOf(dataset, country, view, date)),
    alternatives: cuba
      ? dataset.populations
          .filter((population) => population.country === cuba.country && population.role === "alternative")
          .map((population) => {
            const value = (cuba.low / population.value) * 1e6;
            return { low: value, high: value, population };
          })
      : [],
  };
}

function groupOf(dataset: Dataset, country: Country, view: string, date: IsoDate | undefined): HeldGroup {
  const total = asOf(mainStock(dataset, country.id), date);
  if (!total) return { country, total, classes: [], rate: undefined, behindBars: undefined, later: [] };
  const parts = partsOf(dataset, total);
  const whole = parts.length > 0 ? parts : [total];
  const inside = where(parts, isInside);
  const certain = where(inside, (claim) => claim.definition.custody === "prison");
  const drawn = view === "behind-bars" ? whole.filter(isInside) : whole;
  return {
    country,
    total,
    classes: drawn.map((claim) => ({ claim, form: personForm(claim) })).toSorted(byForm),
    rate: perMillion(dataset, total),
    behindBars: certain.length > 0 ? { low: sumOfParts(certain), high: sumOfParts(inside) } : undefined,
    later: dataset.processes.filter(
      (process) =>
        process.country === country &&
        compareDates(process.dayZero, dateOf(total)) > 0 &&
        (date === undefined || compareDates(process.dayZero, date) <= 0),
    ),
  };
}

function isInside(claim: Claim): boolean {
  return !isOutside(claim);
}

function isOutside({ definition }: Claim): boolean {
  return definition.custody === "outside_prison";
}

const order: readonly Form[] = ["solid", "outline", "head", "undivided"];

function byForm(a: HeldClass, b: HeldClass): number {
  return order.indexOf(a.form) - order.indexOf(b.form);
}

/** The lists that have a count, and the countries of those that have none, in words. */
function found({ groups }: HeldNow, locale: Locale, countOf: (group: HeldGroup, total: Claim) => string | undefined) {
  const counts = groups.map((group): CountIn | Country => {
    const count = group.total && countOf(group, group.total);
    return group.total && count !== undefined
      ? { country: group.country.name[locale], count, people: people(group.total, locale) }
      : group.country;
  });
  return {
    counts: counts.filter((each): each is CountIn => "count" in each),
    missing: formatList(
      counts.flatMap((each) => ("count" in each ? [] : [each.name[locale]])),
      locale,
    ),
  };
}

function finding(held: HeldNow, locale: Locale): string {
  const text = heldNowText[locale];
  const { view, date, groups } = held;
  const totals = found(held, locale, (_, total) => formatCountInWords(total, locale));
  if (totals.counts.length === 0) return date === undefined ? text.noCounts : text.noCountsBy(formatDate(date, locale));
  const [cuba] = groups;
  switch (view) {
    case "end-2025":
      if (cuba?.total) return findingListed(cuba, cuba.total, locale);
      break;
    case "behind-bars": {
      const inside = found(held, locale, (group, total) => insideWords(group, total, locale));
      return inside.counts.length > 0
        ? text.behindBars(inside.counts) + text.missing(inside.missing)
        : text.noSplitFound;
    }
    case "per-million": {
      const rates = found(held, locale, ({ rate }, total) => rate && formatRateInWords(total, rate, locale));
      return text.perMillion(rates.counts, cuba && prisonRate(cuba, locale)) + text.missing(rates.missing);
    }
    case "latest":
      return text.latest(totals.counts) + text.missing(totals.missing);
  }
  return text.onTheDay(formatDate(date ?? "", locale), totals.counts) + text.missing(totals.missing);
}

function findingListed({ behindBars }: HeldGroup, total: Claim, locale: Locale): string {
  return heldNowText[locale].listed(
    shortName(total, locale),
    formatCountInWords(total, locale),
    people(total, locale),
    behindBars && formatNumber(behindBars.low, locale),
  );
}

/** How many a list counts in prison, where that is what it counts or it says who is where. */
function insideWords({ behindBars }: HeldGroup, total: Claim, locale: Locale): string | undefined {
  if (!behindBars) return total.definition.custody === "any" ? undefined : formatCountInWords(total, locale);
  const { low, high } = behindBars;
  if (low === high) return formatNumber(low, locale);
  return heldNowText[locale].fromTo(formatNumber(low, locale), formatNumber(high, locale));
}

function prisonRate(group: HeldGroup, locale: Locale): string | undefined {
  const rates = group.rate && prisonRates(group, group.rate);
  if (!rates) return undefined;
  const [low, high] = [formatRate(rates.low, locale), formatRate(rates.high, locale)];
  return low === high ? low : heldNowText[locale].fromTo(low, high);
}

function prisonRates(
  { behindBars }: HeldGroup,
  { population }: Rate,
): { readonly low: number; readonly high: number } | undefined {
  const scale = 1e6 / population.value;
  return behindBars && { low: behindBars.low * scale, high: behindBars.high * scale };
}

function subtitle({ view, groups }: HeldNow, locale: Locale): string {
  const text = heldNowText[locale];
  const [cuba, ...others] = groups;
  const totals = groups.flatMap(({ total }) => total ?? []);
  if (totals.length === 0) return text.marks;
  if (view === "end-2025" && cuba?.total) {
    const counted = others.flatMap(({ country, total }) =>
      total
        ? [
            {
              country: country.name[locale],
              count: formatCount(total, locale),
              whose: whose(shortName(total, locale), locale),
            },
          ]
        : [],
    );
    return [...(counted.length > 0 ? [text.below(counted)] : []), text.marks].join(" ");
  }
  const lists = text.lists(listNames(totals, locale));
  if (view === "per-million") return [text.rates, lists].join(" ");
  if (view !== "behind-bars" || !cuba?.behindBars) return [lists, text.marks].join(" ");
  const { low, high } = cuba.behindBars;
  const unplaced = high - low;
  const split = text.split(
    formatNumber(low, locale),
    low === 1,
    unplaced === 0 ? undefined : formatNumber(unplaced, locale),
    unplaced === 1,
  );
  return [lists, split, text.marks].join(" ");
}

function notes(held: HeldNow, locale: Locale): readonly Note[] {
  const totals = held.groups.flatMap(({ total }) => (total ? [total] : []));
  const populations = held.view === "per-million" && totals.length > 0 ? populationNotes(held, locale) : [];
  return [...claimantNotes(totals, locale), ...populations];
}

function populationNotes({ groups, alternatives }: HeldNow, locale: Locale): readonly Note[] {
  const text = heldNowText[locale];
  const used = groups.flatMap(({ country, rate }) =>
    rate
      ? [
          `${country.name[locale]}: ${text.population(
            formatNumber(rate.population.value, locale),
            rate.population.asOf,
            rate.population.claimant.name[locale],
          )}`,
        ]
      : [],
  );
  const others = alternatives.map(
    (rate) =>
      `${formatRate(rate.low, locale)} (${rate.population.claimant.name[locale]}, ${rate.population.asOf.slice(0, 4)})`,
  );
  return [
    {
      heading: text.populationHeading,
      text: [...used, ...(others.length > 0 ? [text.alternatives(formatList(others, locale))] : [])].join(" "),
    },
  ];
}

/** Definitions that do not put people in the same place cannot be compared without saying so. */
function warning({ view, groups }: HeldNow, locale: Locale): string | undefined {
  const text = heldNowText[locale];
  const totals = groups.flatMap(({ total }) => total ?? []);
  const custodies = new Set(totals.map(({ definition }) => definition.custody));
  const apart = listsByPlace(totals, locale);
  const unlike = apart && view !== "behind-bars" ? text.unlike(apart) : text.unlikePrison;
  const said = [...(custodies.size > 1 ? [unlike] : []), ...groups.flatMap((group) => beforeReleases(group, locale))];
  return said.length > 0 ? said.join(" ") : undefined;
}

function beforeReleases({ country, later }: HeldGroup, locale: Locale): readonly string[] {
  if (later.length === 0) return [];
  const dates = later.map(({ dayZero }) => dayZero).toSorted(compareDates);
  // A day beside its own month reads as two dates of one release: the month holds both.
  const apart = [...new Set(dates.map((date) => dates.filter((other) => date.startsWith(other)).at(-1) ?? date))];
  return [
    heldNowText[locale].before(
      country.name[locale],
      formatList(
        apart.map((date) => formatDate(date, locale)),
        locale,
      ),
    ),
  ];
}

function claims({ groups }: HeldNow): readonly Claim[] {
  const all = groups.flatMap(({ total, classes }) => [...(total ? [total] : []), ...classes.map(({ claim }) => claim)]);
  return [...new Set(all)];
}

function comparisons({ groups, view }: HeldNow): readonly Comparison[] {
  const counts = groups.flatMap((group) => comparable(group, view) ?? []);
  return counts.flatMap((one, index) =>
    counts.slice(index + 1).map((other) => compare(one, other, view === "per-million" ? "million" : "count")),
  );
}

/** The count that stands for a country beside another's: its list, or where prison is the question those stated to be there. */
function comparable({ total, classes, rate }: HeldGroup, view: string): Counted | undefined {
  const inPrison = classes.find(({ claim }) => claim.definition.custody === "prison");
  const claim = view === "behind-bars" ? (inPrison?.claim ?? total) : total;
  return claim && { claim, population: rate?.population };
}

function peopleGroup({ country, total, classes, behindBars }: HeldGroup, view: string, locale: Locale): PeopleGroup {
  const text = heldNowText[locale];
  const head = { country: colourOf(country), name: country.name[locale] };
  if (!total) return { ...head, counted: "", classes: [], missing: text.noCount };
  return {
    ...head,
    counted: countedBy(total, locale),
    key: total.id,
    ...(classes.length > 1 && {
      whole:
        view === "behind-bars"
          ? {
              count: behindBars ? formatRange(behindBars.low, behindBars.high, locale) : "",
              words: text.inPrisonOrMayBe,
              key: markKey(classes.map(({ claim }) => claim)),
            }
          : { count: formatCount(total, locale), words: total.definition.name[locale], key: total.id },
    }),
    classes: classes.map(({ claim, form }) => ({
      people: claim.low,
      count: formatCount(claim, locale),
      words: form === "undivided" ? `${claim.definition.name[locale]}; ${text.noSplit}` : claim.definition.name[locale],
      form,
      key: claim.id,
    })),
  };
}

function rateGroup(group: HeldGroup, locale: Locale): RateGroup {
  const { country, total, rate, behindBars } = group;
  const text = heldNowText[locale];
  const head = { country: colourOf(country), name: country.name[locale] };
  if (!total || !rate) return { ...head, counted: "", bars: [], missing: text.noCount };
  const parts = group.classes.map(({ claim }) => claim).filter((claim) => claim !== total);
  const prison = prisonRates(group, rate);
  const whole = {
    low: rate.low,
    high: rate.high,
    pale: prison !== undefined,
    rate: formatRateCount(total, rate, locale),
    words: `${text.perMillionUnit} · ${total.definition.name[locale]}`,
    key: markKey([total, ...parts.filter(isOutside)]),
  };
  if (!prison || !behindBars) return { ...head, counted: countedBy(total, locale), key: total.id, bars: [whole] };
  const inside = {
    ...prison,
    pale: false,
    rate: `${formatRate(prison.low, locale)}–${formatRate(prison.high, locale)}`,
    words: `${text.perMillionUnit} · ${text.prisonRange(formatRange(behindBars.low, behindBars.high, locale))}`,
    key: markKey(parts.filter((part) => !isOutside(part))),
  };
  return { ...head, counted: countedBy(total, locale), key: total.id, bars: [inside, whole] };
}

export const heldNow: Chart<HeldNow> = {
  id: "held-now",
  name: { es: "Personas presas", en: "People held" },
  question: { es: "¿A cuántas personas presas contó cada lista?", en: "How many people held did each list count?" },
  views: [
    { id: "end-2025", name: { es: "Fin de 2025", en: "End of 2025" } },
    { id: "behind-bars", name: { es: "En prisión", en: "In prison" } },
    { id: "per-million", name: { es: "Por millón", en: "Per million" } },
    { id: "2026-01-30", name: { es: "30 ene 2026", en: "30 Jan 2026" } },
    { id: "latest", name: { es: "Último recuento", en: "Last count" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle,
  howToRead: ({ view }, locale) => heldNowText[locale][view === "per-million" ? "howRates" : "howPeople"],
  notes,
  warning,
  claims,
  headline: claims,
  comparisons,
  events: () => [],
  draw: (held, { locale, size }) =>
    held.view === "per-million"
      ? drawRateBars(
          held.groups.map((group) => rateGroup(group, locale)),
          size,
        )
      : drawPeopleGroups(
          held.groups.map((group) => peopleGroup(group, held.view, locale)),
          size,
        ),
};
