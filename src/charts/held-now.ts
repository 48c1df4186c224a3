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
} from "../locale/format.ts";
import { whose } from "../locale/claimant-names.ts";
import { heldNowText } from "../locale/held-now.ts";
import { drawPeopleGroups, type PeopleGroup } from "../marks/people-groups.ts";
import type { Form } from "../marks/people.ts";
import { drawRateBars, type RateGroup } from "../marks/rate-bars.ts";
import { markKey } from "../marks/svg.ts";
import { perMillion, type Rate } from "../series/rate.ts";
import { compare, type Comparison, type Counted } from "../series/ratio.ts";
import { asOf, mainStock, partsOf, sumOfParts } from "../series/stock.ts";
import type { Chart, Note } from "./chart.ts";
import { personForm } from "./forms.ts";
import { claimantNotes, colourOf, countedBy, listNames, shortName } from "./notes.ts";

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
  /** Of the classes drawn, those stated to be in prison and those who may be. */
  readonly behindBars: { readonly low: number; readonly high: number };
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
  if (!total) return { country, total, classes: [], rate: undefined, behindBars: { low: 0, high: 0 }, later: [] };
  const parts = partsOf(dataset, total);
  const whole = parts.length > 0 ? parts : [total];
  const inside = whole.filter((claim) => !isOutside(claim));
  const certain = inside.filter((claim) => claim.definition.custody === "prison");
  const drawn = view === "behind-bars" ? inside : whole;
  return {
    country,
    total,
    classes: drawn.map((claim) => ({ claim, form: personForm(claim) })).toSorted(byForm),
    rate: perMillion(dataset, total),
    behindBars: { low: sumOfParts(certain), high: sumOfParts(inside) },
    later: dataset.processes.filter(
      (process) =>
        process.country === country &&
        compareDates(process.dayZero, dateOf(total)) > 0 &&
        (date === undefined || compareDates(process.dayZero, date) <= 0),
    ),
  };
}

function isOutside({ definition }: Claim): boolean {
  return definition.custody === "outside_prison";
}

const order: readonly Form[] = ["solid", "outline", "head", "undivided"];

function byForm(a: HeldClass, b: HeldClass): number {
  return order.indexOf(a.form) - order.indexOf(b.form);
}

function behindBarsWords(group: HeldGroup | undefined, locale: Locale): string {
  if (!group?.total) return heldNowText[locale].missing;
  const { low, high } = group.behindBars;
  if (low === high) return formatCountInWords(group.total, locale);
  return heldNowText[locale].fromTo(formatNumber(low, locale), formatNumber(high, locale));
}

function finding({ view, date, groups }: HeldNow, locale: Locale): string {
  const text = heldNowText[locale];
  const totals = groups.map(({ total }) => (total ? formatCountInWords(total, locale) : text.missing));
  const [cuba = "", venezuela = "", nicaragua = ""] = totals;
  const [cubaGroup] = groups;
  switch (view) {
    case "end-2025":
      return text.listed(
        cubaGroup?.total ? shortName(cubaGroup.total, locale) : text.missing,
        cuba,
        formatNumber(cubaGroup?.behindBars.low ?? 0, locale),
      );
    case "behind-bars":
      return text.behindBars(behindBarsWords(cubaGroup, locale), venezuela, nicaragua);
    case "per-million": {
      const [a = "", b = "", c = ""] = groups.map(({ rate }) => formatRate(rate?.low ?? 0, locale));
      return text.perMillion(a, prisonRate(cubaGroup, locale), b, c);
    }
    case "latest":
      return text.latest(cuba, venezuela, nicaragua);
    default:
      return text.onTheDay(formatDate(date ?? "", locale), cuba, venezuela, nicaragua);
  }
}

function prisonRate(group: HeldGroup | undefined, locale: Locale): string {
  if (!group?.rate) return heldNowText[locale].missing;
  const { low, high } = prisonRates(group, group.rate);
  return heldNowText[locale].fromTo(formatRate(low, locale), formatRate(high, locale));
}

function prisonRates(group: HeldGroup, { population }: Rate): { readonly low: number; readonly high: number } {
  const scale = 1e6 / population.value;
  return { low: group.behindBars.low * scale, high: group.behindBars.high * scale };
}

function countOf(group: HeldGroup | undefined, locale: Locale) {
  if (!group?.total) return { people: heldNowText[locale].missing, whose: "–" };
  return {
    people: formatCount(group.total, locale),
    whose: whose(shortName(group.total, locale), locale),
  };
}

function subtitle({ view, groups }: HeldNow, locale: Locale): string {
  const text = heldNowText[locale];
  const [cuba, venezuela, nicaragua] = groups;
  if (view === "end-2025") return text.subtitlePeople(countOf(venezuela, locale), countOf(nicaragua, locale));
  const lists = listNames(
    groups.flatMap((group) => group.total ?? []),
    locale,
  );
  if (view === "per-million") return text.subtitlePerMillion(lists);
  if (view === "behind-bars" && cuba) {
    const { low, high } = cuba.behindBars;
    return text.subtitleBehindBars(lists, formatNumber(low, locale), formatNumber(high - low, locale));
  }
  return text.subtitleDated(lists);
}

function notes(held: HeldNow, locale: Locale): readonly Note[] {
  const totals = held.groups.flatMap(({ total }) => (total ? [total] : []));
  return [...claimantNotes(totals, locale), ...(held.view === "per-million" ? populationNotes(held, locale) : [])];
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
  const custodies = new Set(groups.flatMap(({ total }) => (total ? [total.definition.custody] : [])));
  const unlike = custodies.size > 1 ? [view === "behind-bars" ? text.unlikePrison : text.unlike] : [];
  const said = [...unlike, ...groups.flatMap((group) => beforeReleases(group, locale))];
  return said.length > 0 ? said.join(" ") : undefined;
}

function beforeReleases({ country, later }: HeldGroup, locale: Locale): readonly string[] {
  if (later.length === 0) return [];
  const dates = later.map(({ dayZero }) => formatDate(dayZero, locale));
  return [heldNowText[locale].before(country.name[locale], formatList(dates, locale))];
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
  if (!total) return { ...head, counted: "", classes: [], missing: text.missing };
  return {
    ...head,
    counted: countedBy(total, locale),
    key: total.id,
    ...(classes.length > 1 && {
      whole:
        view === "behind-bars"
          ? {
              count: formatRange(behindBars.low, behindBars.high, locale),
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
  if (!total || !rate) return { ...head, counted: "", bars: [], missing: text.missing };
  const split = group.classes.length > 1;
  const parts = group.classes.map(({ claim }) => claim).filter((claim) => claim !== total);
  const prison = prisonRates(group, rate);
  const whole = {
    low: rate.low,
    high: rate.high,
    pale: split,
    rate: formatRate(rate.low, locale),
    words: `${text.perMillionUnit} · ${total.definition.name[locale]}`,
    key: markKey([total, ...parts.filter(isOutside)]),
  };
  const inside = {
    ...prison,
    pale: false,
    rate: `${formatRate(prison.low, locale)}–${formatRate(prison.high, locale)}`,
    words: `${text.perMillionUnit} · ${text.prisonRange(formatRange(behindBars.low, behindBars.high, locale))}`,
    key: markKey(parts.filter((part) => !isOutside(part))),
  };
  return { ...head, counted: countedBy(total, locale), key: total.id, bars: split ? [inside, whole] : [whole] };
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
