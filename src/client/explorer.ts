import { margin } from "./explorer/margin.ts";

/**
 * On the explorer's page, whose first drawing the build made: fetches the explorer when a reader means to use it, by
 * touching, pointing at or focusing it, or by an address that holds a question.
 */
const place = document.querySelector<HTMLElement>("[data-explorer]");

// In browsers from before 2024 the explorer cannot run; the drawing stands, and the drawn charts below.
if (place && "groupBy" in Map) offer(place);

function offer(explorer: HTMLElement): void {
  const status = explorer.querySelector("[role=status]");
  const signs = ["pointerenter", "pointerdown", "focusin"];
  const presets = explorer.querySelector<HTMLDetailsElement>(".presets");
  const fold = (): void => {
    if (presets) presets.open = margin.matches;
  };
  let isFetched = false;

  const fetchExplorer = (): void => {
    if (isFetched) return;
    isFetched = true;
    if (status) status.textContent = explorer.dataset["loading"] ?? "";
    const script = document.createElement("script");
    script.src = explorer.dataset["explorer"] ?? "";
    script.addEventListener("error", fail);
    document.head.append(script);
  };

  /** On a phone the answer to a question stands below those that could be asked. */
  const showAnswer = (): void => {
    const title = explorer.querySelector("#explorer-title");
    if (title && title.getBoundingClientRect().top > innerHeight / 2) title.scrollIntoView();
  };

  /** Leaves the button to try again with. */
  const fail = (): void => {
    isFetched = false;
    if (status) status.textContent = explorer.dataset["failed"] ?? "";
  };

  fold();
  margin.addEventListener("change", fold);
  presets?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) setTimeout(showAnswer);
  });
  for (const sign of signs) explorer.addEventListener(sign, fetchExplorer);
  // By the time of a click the explorer may stand where the button was.
  for (const press of ["pointerdown", "click"])
    explorer.querySelector("[data-open]")?.addEventListener(press, () => {
      explorer.dataset["asked"] = "";
      fetchExplorer();
    });
  explorer.addEventListener("failed", fail);
  addEventListener("hashchange", fetchExplorer);
  if (location.hash.length > 1) fetchExplorer();
}
