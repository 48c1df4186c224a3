import { colourOf, shortName } from "../charts/notes.ts";
import { explorerText } from "../content/explorer.ts";
import { dateOf, type Claim, type Country, type Dataset, type Population } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { formatDate, formatMonth, formatDay, formatNumber, formatRate } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import type { Drawing } from "../marks/svg.ts";
import { drawRivalBars, type RivalGroup } from "../marks/rival-bars.ts";
import { claimTable, type Table } from "../render/table.ts";
import { claimSentence } from "../render/summary.ts";
import { drawSeries } from "./chart.ts";
import { judge, mayShare, type Judgement } from "./judge.ts";
import { claimsOf, countsOf, lastOf, populationOf, select, type CountSeries, type Selection } from "./select.ts";
import type { State } from "./state.ts";
import {
  areApart,
  comparedWords,
  endWords,
  numberOf,
  partName,
  reasonsOf,
  titleOf,
  warningOf,
  type Reason,
} from "./words.ts";

/** More series than this in one drawing, and nobody can tell whose line is whose. */
export const mostLines = 7;
const mostBars = 24;

/** Whether something is drawn, and if not, why. */
export type Outcome = "drawn" | "table" | "refused" | "many" | "nothing";

/** What a state asks of the record, worked out and worded; pure, for any dataset, state and language. */
export interface Explored {
  readonly state: State;
  readonly locale: Locale;
  readonly selection: Selection;
  readonly series: readonly CountSeries[];
  readonly judgement: Judgement;
  readonly outcome: Outcome;
  readonly title: string;
  /** What is compared, said in full. */
  readonly compared: string;
  readonly reasons: readonly Reason[];
  /** Carried by whatever holds unlike series: drawing, picture and file. */
  readonly warning: string | undefined;
  readonly how: string | undefined;
  /** The counts drawn, in the order of the table and the file. */
  readonly claims: readonly Claim[];
  readonly table: Table;
  /** What the drawing shows, for those who do not see it: the newest count of each series. */
  readonly summary: string;
  /** By what a country's counts are multiplied; 1 where they are not divided. */
  readonly populationOf: (country: Country) => Population;
}

/** Works out what a state asks for. */
export function explore(dataset: Dataset, state: State, locale: Locale): Explored {
  const text = explorerText[locale];
  const selection = select(dataset, state);
  const series = state.form === "bars" ? forBars(selection.chosen) : selection.chosen;
  const populationFor = (country: Country): Population => populationOf(dataset, country, state);
  const judgement = judge(series, state.per, ({ country }) =>
    state.per === "million" ? populationFor(country) : undefined,
  );
  const outcome = outcomeOf(series, judgement, state);
  const claims = claimsOf(series);
  const title = titleOf(series, state, locale);
  const reasons = reasonsOf(judgement, populationFor, locale);
  const populations = [...new Set(series.map(({ country }) => country))].map(populationFor);
  const compared = comparedWords(series, selection, state, voiceOf(outcome, judgement), populations, locale);
  const isDrawn = outcome === "drawn";
  const { form } = state;
  return {
    state,
    locale,
    selection,
    series,
    judgement,
    outcome,
    title,
    compared,
    reasons,
    warning: warningOf(reasons, locale),
    how: isDrawn && form !== "table" ? text.howDrawn[form] : undefined,
    claims,
    table: tableOf(claims, state, populationFor, locale),
    summary: [`${title}.`, ...(isDrawn ? series.map((each) => claimSentence(lastOf(each), locale)) : [])].join(" "),
    populationOf: populationFor,
  };
}

/** The newest count of each series, those of one definition side by side. */
function forBars(series: readonly CountSeries[]): readonly CountSeries[] {
  return [...Map.groupBy(series, ({ definition }) => definition).values()]
    .flat()
    .map((each) => ({ ...each, claims: [lastOf(each)] }));
}

function voiceOf(outcome: Outcome, { differences }: Judgement): "alike" | "unlike" | "refused" | "listed" {
  if (differences.length === 0) return "alike";
  if (outcome === "table") return "listed";
  return outcome === "drawn" ? "unlike" : "refused";
}

function outcomeOf(series: readonly CountSeries[], judgement: Judgement, { form, ack }: State): Outcome {
  if (series.length === 0) return "nothing";
  if (form === "table") return "table";
  if (series.length > (form === "bars" ? mostBars : mostLines)) return "many";
  return mayShare(judgement, ack) ? "drawn" : "refused";
}

function tableOf(
  claims: readonly Claim[],
  { per }: State,
  populationFor: (country: Country) => Population,
  locale: Locale,
): Table {
  const text = explorerText[locale];
  const table = claimTable(claims, locale, text.table(formatNumber(claims.length, locale), claims.length === 1));
  if (per === "count") return table;
  const rates = claims.map((claim) => text.gridRate(numberOf(claim, 1e6 / populationFor(claim.country).value, locale)));
  const last = table.columns.length - 1;
  return {
    ...table,
    columns: table.columns.toSpliced(last, 0, { label: text.rate }),
    rows: table.rows.map(({ id, cells }, index) => ({
      id,
      cells: cells.toSpliced(last, 0, { text: rates[index] ?? "" }),
    })),
  };
}

/** The drawing of what was worked out, for a width; `undefined` where nothing is drawn. */
export function draw(explored: Explored, size: "narrow" | "wide"): Drawing | undefined {
  if (explored.outcome !== "drawn") return undefined;
  return explored.state.form === "bars" ? bars(explored, size) : lines(explored, size);
}

function lines({ series, state, locale, populationOf: populationFor }: Explored, size: "narrow" | "wide"): Drawing {
  const isRate = state.per === "million";
  const { gridPeople, gridRate } = explorerText[locale];
  const unit = isRate ? gridRate : gridPeople;
  const number = (value: number): string => (isRate ? formatRate(value, locale) : formatNumber(value, locale));
  return drawSeries(
    series.map((each) => {
      const factor = isRate ? 1e6 / populationFor(each.country).value : undefined;
      return {
        country: colourOf(each.country),
        isSubset: each.definition.role !== "main",
        joins: each.joins && state.form === "lines",
        claims: each.claims,
        factor: factor ?? 1,
        end: endWords(each, factor, areApart(series), locale),
      };
    }),
    {
      value: (value, isHighest) => (isHighest ? unit(number(value)) : number(value)),
      month: (month) => formatMonth(month, locale),
      day: (time) => formatDay(new Date(time).toISOString().slice(0, 10), locale),
    },
    size,
  );
}

/** The newest count of each series, one under another, grouped by country. */
function bars({ series, state, locale, populationOf: populationFor }: Explored, size: "narrow" | "wide"): Drawing {
  const groups = [...Map.groupBy(series, ({ country }) => country)].map(([country, own]): RivalGroup => {
    const factor = state.per === "million" ? 1e6 / populationFor(country).value : undefined;
    return {
      country: colourOf(country),
      heading: country.name[locale],
      rows: own.map((each) => {
        const claim = lastOf(each);
        const isGovernment = each.definition.claimant.kind === "government";
        const [low, high] = [claim.low * (factor ?? 1), claim.high * (factor ?? 1)];
        return {
          claimant: shortName(claim, locale),
          whom: whomOf(each, state, locale),
          count: numberOf(claim, factor, locale),
          key: claim.id,
          words: formatDate(dateOf(claim), locale),
          parts: [
            { people: low, key: claim.id, form: isGovernment ? ("claimed" as const) : ("solid" as const) },
            ...(high > low ? [{ people: high - low, key: claim.id, form: "disputed" as const }] : []),
          ],
          isOpen: claim.qualifier === "at_least" || claim.qualifier === "more_than",
        };
      }),
    };
  });
  return drawRivalBars(groups, "", size);
}

function whomOf({ definition, who, process, start }: CountSeries, state: State, locale: Locale): string {
  const text = explorerText[locale];
  const part = partName(who, locale);
  const name = part === undefined ? definition.name[locale] : `${definition.name[locale]}: ${part}`;
  const inProcess = process === undefined || state.process !== "" ? name : text.seriesIn(name, process.name[locale]);
  return start === undefined ? inProcess : text.seriesSince(inProcess, formatDate(start, locale));
}

/** Who counted, once each: the credit line of a file. */
export function creditOf({ claims, locale }: Explored): string {
  const names = [...new Set(claims.map((claim) => shortName(claim, locale)))];
  return `${siteText[locale].credit}: ${names.join(", ")}.`;
}

/** The definitions that the largest series have, as many as one drawing holds. */
export function largest({ series }: Explored): readonly string[] {
  const most = series.toSorted((a, b) => countsOf([b]) - countsOf([a])).slice(0, mostLines);
  return [...new Set(most.map(({ definition }) => definition.id))];
}
