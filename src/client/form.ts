import { runsForm } from "./able.ts";
import { askedBy } from "./form/state.ts";
import { fetchOnDemand } from "./on-demand.ts";

/**
 * Offers the form and fetches it with the tables when the reader asks, by the button or by an address whose fragment asks
 * for it. Nothing is fetched before.
 */
const place = document.querySelector<HTMLElement>("[data-form]");

if (place && runsForm()) offer(place);

function offer(section: HTMLElement): void {
  const { ask } = fetchOnDemand(section, section.dataset["form"] ?? "");
  section.hidden = false;

  const fetchIfAsked = (): void => {
    if (askedBy(location.hash.slice(1))) ask();
  };

  section.querySelector("button")?.addEventListener("click", ask);
  window.addEventListener("hashchange", fetchIfAsked);
  fetchIfAsked();
}
