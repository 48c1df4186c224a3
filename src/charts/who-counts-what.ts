import { dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { formatCount, formatCountInWords, formatDate, formatLongDate, formatNumber } from "../locale/format.ts";
import { whoCountsWhatText } from "../locale/who-counts-what.ts";
import { drawCountBars, type BarPart, type CountBar } from "../marks/count-bars.ts";
import { rivalCounts, type RivalCount } from "../series/rival-counts.ts";
import type { Chart, Note } from "./chart.ts";
import { barForm } from "./forms.ts";
import { colourOf, shortName } from "./notes.ts";

export interface WhoCountsWhat {
  readonly country: Country;
  readonly main: Claim | undefined;
  readonly counts: readonly RivalCount[];
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

function finding({ country, main, counts }: WhoCountsWhat, locale: Locale): string {
  const text = whoCountsWhatText[locale];
  const name = country.name[locale];
  const published = counts.filter(({ isOurs }) => !isOurs);
  const [highest] = published;
  const lowest = published.at(-1);
  if (!main || !highest || !lowest) return text.findingNothing(name);
  const date = formatLongDate(dateOf(main), locale);
  if (published.length === 1)
    return text.findingOne(name, shortName(highest.claim, locale), formatCount(highest.claim, locale), date);
  if (highest.people === lowest.people) return text.findingSame(name, formatNumber(highest.people, locale), date);
  const [low, high] = [lowest.claim, highest.claim].map((claim) => formatCountInWords(claim, locale));
  return text.finding(name, low ?? "", high ?? "", date);
}

function notes({ counts }: WhoCountsWhat, locale: Locale): readonly Note[] {
  return [...new Map(counts.filter(({ isOurs }) => !isOurs).map(({ claim }) => [claim.definition, claim])).values()]
    .filter(({ definition }) => definition.text)
    .map((claim) => ({
      heading: `${shortName(claim, locale)}: ${claim.definition.name[locale]}`,
      country: colourOf(claim.country),
      text: claim.definition.text?.[locale] ?? "",
    }));
}

const order: readonly BarPart["form"][] = ["solid", "outline", "unknown", "undivided"];

function barOf({ claim, people, parts, isOurs }: RivalCount, locale: Locale): CountBar {
  const text = whoCountsWhatText[locale];
  const drawn = parts
    .map((part) => ({ part, form: barForm(part) }))
    .toSorted((a, b) => order.indexOf(a.form) - order.indexOf(b.form));
  const relayed = claim.relayedBy && text.relayed((claim.relayedBy.short ?? claim.relayedBy.name)[locale]);
  return {
    country: colourOf(claim.country),
    claimant: shortName(claim, locale),
    whom: [isOurs ? text.behindBars : claim.definition.name[locale], isOurs ? text.ours : relayed]
      .filter((words) => words !== undefined)
      .join("; "),
    count: isOurs ? formatNumber(people, locale) : formatCount(claim, locale),
    date: formatDate(dateOf(claim), locale),
    parts: drawn.map(({ part, form }) => ({ people: part.low, form })),
    partWords:
      drawn.length > 1 && !isOurs
        ? drawn.map(({ part }) => `${formatCount(part, locale)} ${part.definition.name[locale]}`)
        : [],
  };
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
  subtitle: (_, locale) => whoCountsWhatText[locale].subtitle,
  howToRead: (_, locale) => whoCountsWhatText[locale].how,
  notes,
  warning: ({ counts }, locale) => (counts.length > 1 ? whoCountsWhatText[locale].unlike : undefined),
  claims: ({ counts }) => [
    ...new Set(counts.flatMap(({ claim, parts, isOurs }) => (isOurs ? parts : [claim, ...parts]))),
  ],
  headline: ({ counts }) => counts.filter(({ isOurs }) => !isOurs).map(({ claim }) => claim),
  events: () => [],
  draw: ({ counts }, { locale, size }) =>
    drawCountBars(
      counts.map((count) => barOf(count, locale)),
      size,
    ),
};
