import { fragmentOf, startState } from "./claims-table/state.ts";

/**
 * Offers the table of all claims and fetches what makes it when the reader asks, by the button or by an address whose
 * fragment names a state of the table or a claim. Nothing is fetched before.
 */
const place = document.querySelector<HTMLElement>("[data-claims]");
const button = place?.querySelector("button");

if (place && button) {
  place.hidden = false;
  const status = place.querySelector("[role=status]");
  let isFetched = false;

  const fetchTable = (): void => {
    if (isFetched) return;
    isFetched = true;
    if (status) status.textContent = place.dataset["fetching"] ?? "";
    const script = document.createElement("script");
    script.src = place.dataset["claims"] ?? "";
    script.addEventListener("error", fail);
    document.head.append(script);
  };

  /** Leaves the button to try again with. */
  const fail = (): void => {
    isFetched = false;
    if (status) status.textContent = place.dataset["failed"] ?? "";
  };

  const fetchIfAsked = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment !== "" && !document.getElementById(fragment)) fetchTable();
  };

  button.addEventListener("click", () => {
    location.hash = fragmentOf(startState);
    fetchTable();
  });
  place.addEventListener("failed", fail);
  window.addEventListener("hashchange", fetchIfAsked);
  fetchIfAsked();
}
