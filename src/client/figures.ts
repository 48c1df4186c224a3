import { runsPageScripts } from "./able.ts";
import { linkRows } from "./correct.ts";
import { factsIn, type Facts } from "./inspector/facts.ts";
import { inspect } from "./inspector/inspect.ts";
import { fullTip } from "./inspector/full-tip.ts";
import { loadPage, viewOf } from "./load.ts";
import { switchInPlace } from "./switch.ts";

/** Every drawing of the page can be gone through mark by mark, and views change in place. */
function inspectAll(): void {
  for (const drawing of document.querySelectorAll<HTMLElement>("[data-inspect]")) {
    const page = drawing.closest<HTMLElement>("[data-page]")?.dataset["page"];
    inspect(drawing, () => factsOf(page), fullTip);
  }
}

/** A figure in a story has its tables on its own page, which is read when a reader first touches a mark. */
async function factsOf(page: string | undefined): Promise<Facts> {
  return factsIn(page === undefined ? document : await loadPage(viewOf(new URL(page, document.baseURI).href)));
}

/** What is done to a figure and its tables when they stand in the page. */
function shown(): void {
  inspectAll();
  linkRows();
}

if (runsPageScripts()) {
  shown();
  switchInPlace(shown);
}
