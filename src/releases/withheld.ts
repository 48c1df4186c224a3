import type { Dataset } from "../dataset/dataset.ts";
import type { EmbedContent } from "../export/embed-content.ts";
import type { FrozenFigure } from "../export/frozen.ts";
import { siteText } from "../locale/site.ts";

/** True of a figure that names somebody whose name was taken out of the record since: the one thing no release keeps. */
export function isWithheld({ people }: FrozenFigure, { cases }: Pick<Dataset, "cases">): boolean {
  return people.some((person) => !cases.some(({ id }) => id === person));
}

/** What stands in its place. */
export function withheld({ chart, view, locale }: FrozenFigure): EmbedContent {
  const { title, text } = siteText[locale].withheld;
  const nothing = { acrossMargin: false, height: 0, drawings: "", css: "", tables: [] };
  return { chart, view, locale, title, subtitle: text, ...nothing };
}
