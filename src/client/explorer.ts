import { runsExplorer } from "./able.ts";
import { margin } from "./explorer/margin.ts";
import { fetchOnDemand } from "./on-demand.ts";

/**
 * On the explorer's page, whose first drawing the build made: fetches the explorer when a reader means to use it, by
 * touching, pointing at or focusing it, or by an address that holds a question.
 */
const place = document.querySelector<HTMLElement>("[data-explorer]");

if (place) (runsExplorer() ? offer : withdraw)(place);

/** What only the explorer would answer: the drawing stands, and the drawn charts below. */
function withdraw(explorer: HTMLElement): void {
  for (const control of explorer.querySelectorAll(".presets, .chosen")) control.remove();
}

function offer(explorer: HTMLElement): void {
  const signs = ["pointerenter", "pointerdown", "focusin"];
  const presets = explorer.querySelector<HTMLDetailsElement>(".presets");
  const fold = (): void => {
    if (presets) presets.open = margin.matches;
  };
  const { ask } = fetchOnDemand(explorer, explorer.dataset["explorer"] ?? "");

  /** On a phone the answer to a question stands below those that could be asked. */
  const showAnswer = (): void => {
    const title = explorer.querySelector("#explorer-title");
    if (title && title.getBoundingClientRect().top > innerHeight / 2) title.scrollIntoView();
  };

  explorer.classList.add("offered");
  fold();
  margin.addEventListener("change", fold);
  presets?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) setTimeout(showAnswer);
  });
  for (const sign of signs) explorer.addEventListener(sign, ask);
  // By the time of a click the explorer may stand where the button was.
  for (const press of ["pointerdown", "click"])
    explorer.querySelector("[data-open]")?.addEventListener(press, () => {
      explorer.dataset["asked"] = "";
      ask();
    });
  addEventListener("hashchange", ask);
  if (location.hash.length > 1) ask();
}
