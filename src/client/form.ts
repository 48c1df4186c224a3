import { askedBy } from "./form/state.ts";

/**
 * Offers the form and fetches it with the tables when the reader asks, by the button or by an address whose fragment asks
 * for it. Nothing is fetched before.
 */
const place = document.querySelector<HTMLElement>("[data-form]");

// Browsers from before 2024 lack what the check is written with; what to send and how stands below.
if (place && "groupBy" in Map && "parse" in URL) offer(place);

function offer(section: HTMLElement): void {
  const status = section.querySelector("[role=status]");
  let isFetched = false;
  section.hidden = false;

  const fetchForm = (): void => {
    if (isFetched) return;
    isFetched = true;
    if (status) status.textContent = section.dataset["fetching"] ?? "";
    const script = document.createElement("script");
    script.src = section.dataset["form"] ?? "";
    script.addEventListener("error", fail);
    document.head.append(script);
  };

  /** Leaves the button to try again with. */
  const fail = (): void => {
    isFetched = false;
    if (status) status.textContent = section.dataset["failed"] ?? "";
  };

  const fetchIfAsked = (): void => {
    if (askedBy(location.hash.slice(1))) fetchForm();
  };

  section.querySelector("button")?.addEventListener("click", fetchForm);
  section.addEventListener("failed", fail);
  window.addEventListener("hashchange", fetchIfAsked);
  fetchIfAsked();
}
