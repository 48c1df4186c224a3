import { explorerText } from "../content/explorer.ts";
import { unpackInPieces } from "../dataset/packed.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { siteText } from "../locale/site.ts";
import { controls } from "./explorer/controls.ts";
import { button, element } from "./explorer/dom.ts";
import { viewsFor, type DrawnView } from "../explorer/drawn-views.ts";
import { csvOf, pngOf, save, svgOf } from "./explorer/export.ts";
import { explore, type Explored } from "../explorer/explore.ts";
import { margin } from "./explorer/margin.ts";
import { formatState, parseState, type State } from "../explorer/state.ts";
import { factsOf, insteadOf, svgOfDrawing, tableElement, tipOf } from "./explorer/view.ts";
import type { Facts } from "./inspector/facts.ts";
import { linesOf } from "./fetched.ts";
import { inTasks } from "./tasks.ts";
import { inspect } from "./inspector/inspect.ts";
import { controlName, inspectionText } from "../locale/inspection.ts";
import { countWords } from "../explorer/words.ts";
import type { Locale } from "../dataset/text.ts";

/**
 * The explorer: fetches the counts, takes the place of the drawing that the build made, shows what the address asks for
 * and writes what the reader asks for into the address.
 * Nothing of it is kept or sent.
 */

const host = document.querySelector<HTMLElement>("[data-explorer]");

if (host) start(host).catch(() => undefined);

async function start(place: HTMLElement): Promise<void> {
  const locale: Locale = document.documentElement.lang === "en" ? "en" : "es";
  try {
    const { dataset, version } = await inTasks(unpackInPieces(await linesOf(place.dataset["packed"] ?? "")));
    const views = JSON.parse(document.querySelector("[data-views]")?.textContent ?? "[]") as readonly DrawnView[];
    run(place, dataset, version, locale, views);
  } catch (problem) {
    place.dispatchEvent(new Event("failed"));
    throw problem;
  }
}

/** Below this width, in pixels, the narrow drawing has more room for its words: as in the style sheet. */
const wideEnough = 720;

function run(place: HTMLElement, dataset: Dataset, version: string, locale: Locale, views: readonly DrawnView[]): void {
  const text = explorerText[locale];
  const language = document.querySelector<HTMLAnchorElement>("a.language");
  const twin = language?.getAttribute("href") ?? "";
  let state = parseState(location.hash);
  let explored = explore(dataset, state, locale);

  const title = element("h2", { class: "title", id: "explorer-title", tabindex: -1 });
  const compared = element("p", { class: "subtitle" });
  const summary = element("p", { class: "summary" });
  const { keys } = inspectionText[locale];
  const drawing = element("div", {
    class: "drawing",
    "data-inspect": controlName(explored.title, locale),
    "data-keys": keys,
  });
  const instead = element("div");
  const warning = element("p", { class: "warning" });
  const how = element("p", { class: "foot" });
  const figure = element(
    "figure",
    { "aria-labelledby": title.id },
    title,
    compared,
    summary,
    drawing,
    instead,
    element("figcaption", {}, warning, how),
  );
  const status = element("p", { role: "status", class: "summary" });
  const more = element("div", { class: "more" });
  const embed = element("details", { class: "no-print" });
  const tableText = siteText[locale].table;
  const table = element("details", { open: true }, element("summary", {}, tableText));
  more.append(embed, table);

  const change = (part: Partial<State>, isFinal = true): void => {
    state = { ...state, ...part };
    if (isFinal) history.pushState(null, "", formatState(state));
    show(isFinal);
  };
  const form = controls(dataset, locale, change);
  const chosen = element("details", { class: "chosen" }, element("summary", {}, text.controls.heading), form.node);

  const sizeNow = (): "narrow" | "wide" => (figure.clientWidth >= wideEnough ? "wide" : "narrow");
  let size: "narrow" | "wide" = "narrow";
  const paint = (): void => {
    size = sizeNow();
    const svg = svgOfDrawing(explored, size);
    drawing.hidden = svg === undefined;
    drawing.replaceChildren(...(svg ? [svg] : []));
    instead.replaceChildren(...insteadOf(explored, step));
  };
  /** A change made by a button that goes away with it: the reader is taken to what came of it. */
  const step = (part: Partial<State>): void => {
    change(part);
    title.focus();
  };
  const take = takeAway(() => explored, version, locale);

  /** What stands beneath the figure follows once the figure is on the screen. */
  const fill = (): void => {
    table.replaceChildren(...[...table.children].slice(0, 1), tableElement(explored.table, locale));
    embed.replaceChildren(...embedWords(explored, views));
  };
  let waiting = 0;

  let told: Facts | undefined;
  inspect(
    drawing,
    () => (told ??= factsOf(explored)),
    (facts, marked) => tipOf(dataset, explored, facts, marked),
  );

  const show = (isFinal: boolean): void => {
    explored = explore(dataset, state, locale);
    told = undefined;
    title.textContent = explored.title;
    compared.textContent = explored.compared;
    summary.textContent = explored.summary;
    paint();
    const isShown = explored.outcome === "drawn" || explored.outcome === "table";
    warning.textContent = isShown ? (explored.warning ?? "") : "";
    how.textContent = explored.how ?? "";
    take.update(explored);
    form.update(explored);
    if (!isFinal) return;
    table.hidden = explored.claims.length === 0;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      setTimeout(fill);
    });
    status.textContent = announcementOf(explored);
    if (language) language.href = twin + location.hash;
  };

  const follow = (): void => {
    state = parseState(location.hash);
    show(true);
  };
  window.addEventListener("popstate", follow);
  // The questions stay as they are: one may just be pressed.
  const drawn = place.querySelector(".with-notes");
  const hadFocus = drawn?.contains(document.activeElement) ?? false;
  drawn?.replaceWith(
    element("div", { class: "with-notes" }, chosen, element("div", {}, figure, take.node, more)),
    status,
  );
  place.classList.add("ready");
  const fold = (): void => {
    chosen.open = margin.matches || "asked" in place.dataset;
  };
  margin.addEventListener("change", fold);
  fold();
  show(true);
  if (hadFocus) chosen.querySelector<HTMLElement>(chosen.open ? "input" : "summary")?.focus();
  new ResizeObserver(() => {
    if (sizeNow() !== size) paint();
  }).observe(figure);
}

/** What a screen reader is told after a change: what is shown and how much of it, or why not. */
function announcementOf({ title, claims, outcome, locale, warning }: Explored): string {
  const text = explorerText[locale];
  if (outcome === "nothing") return text.nothing.title;
  const counted = `${title}. ${countWords(claims.length, locale)}.`;
  if (outcome === "refused") return `${counted} ${warning ?? text.refusal.title}`;
  return counted;
}

/** Buttons that copy the address and save the files of what is shown. */
function takeAway(now: () => Explored, version: string, locale: Locale) {
  const text = explorerText[locale].take;
  const name = (extension: string): string => `sin-fecha-${now().state.measure}.${extension}`;
  const share = button(text.share, () => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        share.textContent = text.copied;
      },
      () => {
        share.textContent = text.notCopied;
      },
    );
  });
  share.setAttribute("aria-live", "polite");
  const csv = button(text.csv, () => {
    save(new Blob([csvOf(now(), version, location.href)], { type: "text/csv" }), name("csv"));
  });
  const svg = button(text.svg, () => {
    const file = svgOf(now(), version);
    if (file) save(new Blob([file.svg], { type: "image/svg+xml" }), name("svg"));
  });
  const png = button(text.png, () => {
    const file = svgOf(now(), version);
    if (!file) return;
    pngOf(file.svg, file.size).then(
      (blob) => {
        save(blob, name("png"));
      },
      () => undefined,
    );
  });
  const node = element(
    "div",
    {},
    element("p", { class: "share" }, share, csv, svg, png),
    element("p", { class: "hint" }, text.note),
  );
  return {
    node,
    update: ({ outcome, claims }: Explored): void => {
      share.textContent = text.share;
      csv.hidden = claims.length === 0;
      svg.hidden = outcome !== "drawn";
      png.hidden = outcome !== "drawn";
    },
  };
}

/** The drawn view that shows the same, or the near ones, each with its line to paste. */
function embedWords({ series, state, locale }: Explored, all: readonly DrawnView[]): readonly HTMLElement[] {
  const text = explorerText[locale].embed;
  const { isSame, views } = viewsFor(series, state, all);
  return [
    element("summary", {}, text.heading),
    element("p", {}, isSame ? text.same : text.near),
    ...views.flatMap(({ name, href, line }) => [
      element("p", { class: "drawn-view" }, element("a", { href }, name)),
      element("pre", { tabindex: 0, role: "region", "aria-label": `${text.line}: ${name}` }, element("code", {}, line)),
    ]),
  ];
}
