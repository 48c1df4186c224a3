import { runsDesks } from "./able.ts";
import { fetchOnDemand } from "./on-demand.ts";
import { whileThisStands } from "./standing.ts";

/**
 * On the timeline's pages: offers the desk, and fetches it when a reader means to use it (a field focused, the button
 * pressed, an address that holds a state) or, unless data is to be saved, comes near it.
 */
const section = document.querySelector<HTMLElement>("[data-desk]");

if (section && runsDesks()) offer(section);

function offer(desk: HTMLElement): void {
  const signal = whileThisStands();
  const fetched = fetchOnDemand(desk, desk.dataset["desk"] ?? "");
  const ask = (): void => {
    desk.dataset["asked"] = "";
    fetched.ask();
  };
  desk.hidden = false;
  desk.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  for (const type of ["focusin", "click"]) desk.addEventListener(type, ask);
  const restore = (): void => {
    if (namesState()) ask();
  };
  addEventListener("hashchange", restore, { signal });
  restore();
  if (savesData()) return;
  const near = (): void => {
    if (desk.getBoundingClientRect().top > 2 * innerHeight) return;
    removeEventListener("scroll", near);
    fetched.foresee();
  };
  addEventListener("scroll", near, { passive: true, signal });
}

/** Whether the address names an event, a count or what was chosen among them. */
function namesState(): boolean {
  const fragment = location.hash.slice(1);
  const [key = ""] = fragment.split("&");
  return (
    /(?:^|&)(?:q|country|category|from)=/.test(fragment) || document.getElementById(key)?.dataset["date"] !== undefined
  );
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? "");
}
