import type { EmbedContent } from "../export/embed-content.ts";
import type { FrozenFigure } from "../export/frozen.ts";
import { siteText } from "../locale/site.ts";
import { namesOne, type Removed } from "./removed.ts";

/** True of a figure that draws or names one of these people, whose names were taken out of the record since. */
export function isWithheld(figure: FrozenFigure, removed: readonly Removed[]): boolean {
  if (removed.length === 0) return false;
  return (
    figure.people.some((person) => removed.some(({ id }) => id === person)) || namesOne(JSON.stringify(figure), removed)
  );
}

/** What stands in its place. */
export function withheld({ chart, view, locale }: FrozenFigure): EmbedContent {
  const { title, text } = siteText[locale].withheld;
  const nothing = { acrossMargin: false, height: 0, drawings: "", css: "", tables: [] };
  return { chart, view, locale, title, subtitle: text, ...nothing };
}
