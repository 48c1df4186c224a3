import type { CaseEvent, Claim, Dataset, Event } from "../dataset/dataset.ts";
import type { Locale, Text } from "../dataset/text.ts";
import type { Drawing } from "../marks/svg.ts";
import type { Comparison } from "../series/ratio.ts";

/** The two drawings every view has; the page shows one or the other by the room it has. */
export type Size = "narrow" | "wide";

/** A named view of a chart; its id is part of a permanent address. */
export interface View {
  readonly id: string;
  readonly name: Text;
}

/** Words in the margin: who counted and whom, or what a reader needs to know to compare. */
export interface Note {
  readonly heading: string;
  /** The country whose colour the heading takes. */
  readonly country?: string;
  readonly text: string;
  readonly foot?: string;
}

/**
 * A chart: one module, all with this skeleton. `S` is what the dataset becomes for one view; everything else is a pure
 * function of it. To add a chart, write such a module and its texts and list it in index.ts.
 */
export interface Chart<S> {
  /** Permanent address, file name and name in the registry. */
  readonly id: string;
  /** Its name in menus. */
  readonly name: Text;
  /** The question it answers. */
  readonly question: Text;
  /** The first view is the one shown at the chart's own address. */
  readonly views: readonly View[];
  /** True for a chart whose page is a section of the site, named in the menu of every page. */
  readonly inMenu?: true;
  /** True for a chart of events: its tables and files begin with them, and its counts follow. */
  readonly isOfEvents?: true;
  /** True where the wide drawing runs across the margin column. */
  readonly acrossMargin: boolean;
  readonly series: (dataset: Dataset, view: string) => S;
  /** What the view shows, in a full sentence computed from the series. */
  readonly finding: (series: S, locale: Locale) => string;
  readonly subtitle: (series: S, locale: Locale) => string;
  readonly howToRead: (series: S, locale: Locale) => string;
  readonly notes: (series: S, locale: Locale) => readonly Note[];
  /** Said inside the figure wherever counts of unlike definitions stand together. */
  readonly warning: (series: S, locale: Locale) => string | undefined;
  /** The claims it draws, in the order of its table. */
  readonly claims: (series: S) => readonly Claim[];
  /** The claims a paragraph about the view names, in the order it names them. */
  readonly headline: (series: S) => readonly Claim[];
  /** Where countries stand side by side, each pair as a ratio or with why it has none. */
  readonly comparisons?: (series: S) => readonly Comparison[];
  /** The events it draws, if any. */
  readonly events: (series: S) => readonly Event[];
  /** What happened to the named people it draws, if any, in the order of its table. */
  readonly caseEvents?: (series: S) => readonly CaseEvent[];
  /** Sentences of the summary that no claim gives, such as what became of each person. */
  readonly sentences?: (series: S, locale: Locale) => readonly string[];
  readonly draw: (series: S, options: { readonly locale: Locale; readonly size: Size }) => Drawing;
}
