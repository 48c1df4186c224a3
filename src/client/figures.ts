import { runsPageScripts } from "./able.ts";
import { linkRows } from "./correct.ts";
import { factsIn, type Facts } from "./inspector/facts.ts";
import { inspect, type Tell } from "./inspector/inspect.ts";
import { fullTip } from "./inspector/full-tip.ts";
import { loadPage, viewOf } from "./load.ts";
import { missingWords } from "./missing.ts";
import { element } from "./inspector/tip.ts";
import { switchInPlace } from "./switch.ts";

/** Every drawing of the page can be gone through mark by mark, and views change in place. */
function inspectAll(): void {
  for (const drawing of document.querySelectorAll<HTMLElement>("[data-inspect]")) {
    const page = drawing.closest<HTMLElement>("[data-page]")?.dataset["page"];
    inspect(drawing, () => factsOf(page).catch(missingFacts), tellAny);
  }
}

/** A figure in a story has its tables on its own page, which is read when a reader first touches a mark. */
async function factsOf(page: string | undefined): Promise<Facts> {
  return factsIn(page === undefined ? document : await loadPage(viewOf(new URL(page, document.baseURI).href)));
}

/** What is told in place of a figure's facts that did not arrive; they are asked for again at the next mark. */
function missingFacts(): Facts {
  const inspection = { near: "", before: 0, sentence: "", short: "", person: "", people: "", signs: {} };
  return { rows: [], inspection: { ...inspection, place: missingWords(), voices: [], voice: [] } };
}

const tellAny: Tell = (facts, marked) =>
  facts.rows.length > 0 ? fullTip(facts, marked) : [element("p", "", facts.inspection.place)];

/** What is done to a figure and its tables when they stand in the page. */
function shown(): void {
  inspectAll();
  linkRows();
}

if (runsPageScripts()) {
  shown();
  switchInPlace(shown);
}
