import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oldest, type Versions } from "../../src/browsers.ts";
import { offlineAddress } from "../../src/links.ts";
import { clientScript, type ClientScript } from "../../src/scripts.ts";
import { addresses } from "../browser/addresses.ts";
import { fileOf, sheetsIn } from "../built/sheets.ts";
import { runBy } from "../oldest.ts";

/** The part that is read of the package web-features: since when browsers have what MDN's compatibility data names. */
interface WebFeatures {
  readonly features: Readonly<
    Record<
      string,
      { readonly status?: { readonly by_compat_key?: Readonly<Record<string, { readonly support: Since }>> } }
    >
  >;
}

type Since = Partial<Versions>;

const { features } = JSON.parse(
  readFileSync(new URL("node_modules/web-features/data.json", import.meta.url), "utf8"),
) as WebFeatures;
const known = new Map(
  Object.values(features).flatMap(({ status }) =>
    Object.entries(status?.by_compat_key ?? {}).map(([key, { support }]) => [key, support] as const),
  ),
);

const engines = ["chrome", "firefox", "safari"] as const;
const number = (version: string | undefined): number =>
  version === undefined ? Infinity : Number(version.replace("≤", ""));

/** Whether one of these browsers has it under none of these names. */
function isNewer(keys: readonly string[], versions: Versions): boolean {
  return engines.some(
    (engine) => Math.min(...keys.map((key) => number(known.get(key)?.[engine]))) > number(versions[engine]),
  );
}

/** What is named like something newer than a script's readers have, and may be: asked for first, or our own. */
const mayBeNewer: Readonly<Partial<Record<ClientScript, readonly string[]>>> = {
  // The reader of CSV asks it of an address in a cell; what these fetch is read already.
  "claims-table": ["canParse"],
  "embed-sender": ["requestResize", "resize"],
  "explorer-desk": ["canParse", "share", "take"],
  figures: ["effectiveType", "saveData"],
  // Safari's answers too; what the data counts as missing is that it changes with zoom.
  "form-charts": ["alpha", "devicePixelRatio", "drop", "hint", "share", "toArray"],
  share: ["share"],
  timeline: ["effectiveType", "saveData"],
};

/** Where a script's names come from: the language, and what a page is worked with. */
const places =
  /^(?:javascript\.builtins\.(?!Temporal|Atomics)|api\.(?:AbortSignal|Blob|CSSStyleSheet|Document|Element|Event|HTML(?:Anchor|Button|Details|Dialog|Form|Input|Script|Select)?Element|Headers|History|Location|Navigator|NetworkInformation|Node|NodeList|Request|ResizeObserver|Response|SVGElement|URL|URLSearchParams|Window)\.)(?:.*\.)?(\w+?)(?:_static)?$/;

const byName = Map.groupBy(
  [...known.keys()].filter((key) => places.test(key)),
  (key) => places.exec(key)?.[1] ?? "",
);

describe("a script", () => {
  it.each(Object.entries(runBy) as [ClientScript, keyof typeof oldest][])(
    "%s asks for nothing that came after the oldest browsers of %s",
    (script, reader) => {
      const names = new Set([...clientScript(script).matchAll(/\.([a-zA-Z]\w+)/g)].map(([, name = ""]) => name));
      const newer = [...names].filter((name) => byName.has(name) && isNewer(byName.get(name) ?? [], oldest[reader]));
      expect(newer.toSorted()).toEqual(mayBeNewer[script] ?? []);
    },
  );
});

/** What style sheets use that came after the oldest browsers in which the site is read, and what stands there without it. */
const without: Readonly<Record<string, string>> = {
  "at-rules.container": "the layout of a phone, or one column, and tables that scroll",
  "at-rules.media.forced-colors": "the drawing in the reader's colours",
  "at-rules.media.prefers-color-scheme": "the light colours",
  "at-rules.media.prefers-reduced-motion": "no motion at all",
  "at-rules.media.scripting": "the explorer's controls stand there with scripts off",
  "at-rules.page": "the browser's own margins on paper",
  "properties.accent-color": "boxes in the browser's colour",
  "properties.animation-range": "drawings whole from the start",
  "properties.animation-timeline": "drawings whole from the start",
  "properties.appearance": "the browser's own field and slider",
  "properties.block-size": "the height that the part has by itself",
  "properties.border-block": "a row that is not set off by lines",
  "properties.break-after": "a heading may stand alone at the foot of a sheet",
  "properties.break-inside": "a row may be cut by the end of a sheet",
  "properties.clip-path.view-box": "drawings whole from the start",
  "properties.color-scheme": "light bars to scroll with beside dark pages",
  "properties.contain-intrinsic-block-size": "tables laid out at once",
  "properties.container": "as without its rules",
  "properties.container-type": "as without its rules",
  "properties.content-visibility": "tables laid out at once",
  "properties.display.contents": "figures on paper in the order of the page",
  "properties.forced-color-adjust": "the drawing in the reader's colours",
  "properties.grid-template-columns.repeat": "one column",
  "properties.orphans": "the browser's own breaks on paper",
  "properties.outline": "the browser's own ring of focus",
  "properties.overflow-anchor": "rows may jump while the table is filtered",
  "properties.overflow-wrap.anywhere": "a long address may be scrolled to",
  "properties.paint-order": "labels without a halo, or with a thinner letter",
  "properties.position.sticky": "the table's head scrolls away",
  "properties.scroll-padding-top": "what a link leads to at the very top",
  "properties.text-decoration-color": "lines in the colour of the words",
  "properties.text-size-adjust": "the browser's own size",
  "properties.text-underline-offset": "lines closer to the words",
  "properties.text-wrap": "lines of any length",
  "properties.view-timeline": "drawings whole from the start",
  "properties.widows": "the browser's own breaks on paper",
  "properties.width.fit-content": "a part as wide as its column",
  "properties.width.max-content": "a part as wide as it may be",
  "selectors.details-content": "what is folded stays folded on paper",
  "selectors.focus-visible": "the browser's own ring of focus",
  "selectors.has": "a row without a margin for its number; an embed higher than a thousand pixels",
  "selectors.is": "as without its rules, which set type and space",
  "types.max": "as without its rule",
  "types.min": "one column",
};

describe("a style sheet", () => {
  const css = [...new Set([...addresses, offlineAddress("es")].map(fileOf))]
    .flatMap((file) => sheetsIn(readFileSync(file, "utf8")))
    .filter((sheet, index, all) => all.indexOf(sheet) === index)
    .join("");
  const declaration = /(?<=[;{])([a-z-]+):([^;{}]*)(?=[;}])/g;
  const values = Map.groupBy(css.matchAll(declaration), ([, property = ""]) => property);
  const rules = css.replace(declaration, "");

  const uses: Readonly<Record<string, (name: string, part: string | undefined) => boolean>> = {
    "at-rules": (name, part) =>
      rules.includes(`@${name}`) && (part === undefined || new RegExp(`@${name}[^{]*[( ]${part}[:)]`).test(rules)),
    properties: (name, part) =>
      values.get(name)?.some(([, , value = ""]) => part === undefined || value.split(/[ ,()]/).includes(part)) ?? false,
    selectors: (name, part) => part === undefined && new RegExp(`:${name}(?![a-z-])`).test(rules),
    types: (name, part) => part === undefined && css.includes(`${name}(`),
  };

  it("uses nothing that came after the oldest browsers unless the page can be read without", () => {
    const newer = [...known.keys()].flatMap((key) => {
      const [, kind = "", name = "", part] = /^css\.([a-z-]+)\.([a-z-]+)(?:\.([a-z_-]+))?$/.exec(key) ?? [];
      return uses[kind]?.(name, part?.replaceAll("_", "-")) && isNewer([key], oldest.reading)
        ? [key.replace("css.", "")]
        : [];
    });
    // Where a property is newer, so are its values.
    const whole = newer.filter((key) => !newer.some((other) => key.startsWith(`${other}.`)));
    expect(whole.toSorted()).toEqual(Object.keys(without));
  });
});
