import { runsDesks } from "./able.ts";
import { fragmentOf, startState } from "./claims-table/state.ts";
import { fetchOnDemand } from "./on-demand.ts";

/**
 * Offers the table of all claims and fetches what makes it when the reader asks, by the button or by an address whose
 * fragment names a state of the table or a claim. Nothing is fetched before.
 */
const place = document.querySelector<HTMLElement>("[data-claims]");
const button = place?.querySelector("button");

if (place && button && runsDesks()) {
  place.hidden = false;
  const { ask } = fetchOnDemand(place, place.dataset["claims"] ?? "");

  const fetchIfAsked = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment !== "" && !document.getElementById(fragment)) ask();
  };

  button.addEventListener("click", () => {
    location.hash = fragmentOf(startState);
    ask();
  });
  window.addEventListener("hashchange", fetchIfAsked);
  fetchIfAsked();
}
