import type { Figure } from "../charts/figure.ts";
import type { Claim } from "../dataset/dataset.ts";
import { classNamesOf } from "../marks/svg.ts";
import { chosenThemeCss, themeCss } from "../theme.ts";
import { renderCsv } from "./csv.ts";
import { embedContent, type EmbedContent } from "./embed-content.ts";
import { renderJson } from "./json.ts";
import { records } from "./records.ts";
import { standaloneSvg } from "./standalone.ts";

/** How the names of a figure's files end, after the view's. */
export const fileEndings = [".svg", "-narrow.svg", ".csv", ".json"] as const;

export type FileEnding = (typeof fileEndings)[number];

/**
 * A figure as a release keeps it: finished markup, rendered values and whole files, so that nothing of it passes through
 * chart code again. Its style sheet brings its colours along.
 */
export interface FrozenFigure extends EmbedContent {
  readonly summary: string;
  readonly claims: readonly FrozenClaim[];
  /** The named people it draws, by key. */
  readonly people: readonly string[];
  /** The text of each file. */
  readonly files: Readonly<Record<FileEnding, string>>;
}

/** A claim as it was drawn, to compare with the record of a later day. */
export interface FrozenClaim extends Pick<Claim, "id" | "low" | "high" | "qualifier" | "status"> {
  readonly publisher: string;
}

export function freeze(figure: Figure, version: string): FrozenFigure {
  return {
    ...embedContent(figure),
    css: `${themeCss(classNamesOf([figure.narrow, figure.wide]))}\n${chosenThemeCss()}`,
    summary: figure.summary,
    claims: figure.claims.map(({ id, low, high, qualifier, status, source }) => ({
      id,
      low,
      high,
      qualifier,
      status,
      publisher: source.publisher,
    })),
    people: [...new Set(figure.caseEvents.map((event) => event.case.id))],
    files: {
      ".svg": standaloneSvg(figure, "wide", version),
      "-narrow.svg": standaloneSvg(figure, "narrow", version),
      ".csv": renderCsv(records(figure, version)),
      ".json": renderJson(figure, version),
    },
  };
}
