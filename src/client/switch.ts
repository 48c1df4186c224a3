import { loadPage, pathOf, viewOf } from "./load.ts";
import { tellMissing } from "./missing.ts";
import { sayThatOthersStand } from "./standing.ts";

/**
 * Views change in place: the link to a view loads what changes with it, a small static file, and shows it here, with its
 * address, its title and its language link. What does not arrive leaves what stands here and says so; whatever fails then
 * follows the link. `shown` is told when new content stands.
 */
export function switchInPlace(shown: () => void): void {
  // From a folder on disk pages may not read one another: links are followed.
  if (location.protocol === "file:") return;
  let address = pathOf(location.href);
  let asked = 0;
  let missing: HTMLElement | undefined;
  let open: ReadonlyMap<string, boolean> = new Map();
  const status = document.createElement("div");
  status.className = "said";
  status.setAttribute("aria-live", "polite");
  document.body.append(status);

  const go = async (target: string, isNew: boolean): Promise<void> => {
    asked += 1;
    const turn = asked;
    missing?.remove();
    const view = await loadView(target).catch(() => undefined);
    if (turn !== asked) return;
    if (!view) {
      stay(isNew);
      missing = tellMissing(document.querySelector("[data-views]"), () => void go(target, true));
      return;
    }
    try {
      await drawn();
      if (turn !== asked) return;
      open = new Map([...open, ...openParts(document)]);
      emptyRest();
      await drawn();
      if (turn !== asked) return;
      makeLinksWhole();
      if (isNew) history.pushState(null, "", target);
      address = pathOf(target);
      const addRest = replace(view, open);
      status.textContent = document.querySelector("h1")?.textContent.trim() ?? "";
      await drawn();
      if (turn !== asked) return;
      addRest();
      shown();
    } catch {
      location.assign(target);
    }
  };

  /** The view that stands here is the one that is marked, and that the address names. */
  const stay = (isNew: boolean): void => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-views] a")];
    markCurrent(links.find(({ href }) => pathOf(href) === address));
    if (!isNew) history.replaceState(null, "", address);
  };

  document.addEventListener("click", (event) => {
    const link = viewLink(event.target);
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.getAttribute("aria-current") !== null) return;
    markCurrent(link);
    void go(link.href, true);
  });
  for (const intent of ["pointerover", "focusin"])
    document.addEventListener(intent, ({ target }) => {
      const link = viewLink(target);
      if (link && mayPrefetch()) loadPage(viewOf(link.href)).catch(() => undefined);
    });
  addEventListener("popstate", () => {
    if (pathOf(location.href) !== address) void go(location.href, false);
  });
}

/** What changes with a view: its small file, or, where a host answers without it, its page. */
async function loadView(address: string): Promise<Document> {
  try {
    return await loadPage(viewOf(address));
  } catch (problem) {
    if ((problem as Error).name === "TimeoutError") throw problem;
    return loadPage(pathOf(address));
  }
}

function markCurrent(link: HTMLAnchorElement | undefined): void {
  for (const other of document.querySelectorAll("[data-views] [aria-current]")) other.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "page");
}

function viewLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>("[data-views] a") ?? undefined) : undefined;
}

/** Only where the browser says that the link is fast and data need not be saved (Network Information API). */
function mayPrefetch(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData: boolean; readonly effectiveType: string };
  };
  return connection !== undefined && !connection.saveData && connection.effectiveType === "4g";
}

/** When the browser has had its chance to draw what changed so far: a switch is no single long task. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const soon = (): void => void setTimeout(resolve);
    if (document.hidden) soon();
    else requestAnimationFrame(soon);
  });
}

/** What stands below the figure goes first and by itself, since its tables may be long; the page keeps its height. */
function emptyRest(): void {
  const main = document.querySelector("main");
  main?.style.setProperty("min-height", `${main.offsetHeight}px`);
  main?.querySelector(".more")?.replaceChildren();
}

/**
 * Puts a view in place of the one that stands here; the reader's place and open parts stay. What stands below the figure
 * comes when the function this gives is called.
 */
function replace(view: Document, open: ReadonlyMap<string, boolean>): () => void {
  const wasAt = topOfViews();
  const focused = document.activeElement?.closest("[data-views] a")?.textContent;
  const main = document.querySelector("main");
  const below = view.querySelector(".more");
  const rest = [...(below?.childNodes ?? [])];
  const brought = (nodes: Iterable<Node>): Node[] => [...nodes].map((node) => document.importNode(node, true));
  document.title = view.title;
  below?.replaceChildren();
  main?.replaceChildren(...brought(view.querySelector("main")?.childNodes ?? []));
  below?.append(...rest);
  for (const selector of ["link[rel=canonical]", ".language"])
    document.querySelector(selector)?.setAttribute("href", view.querySelector(selector)?.getAttribute("href") ?? "");
  // The address that stands on paper.
  const address = view.querySelector("link[rel=canonical]")?.getAttribute("href");
  if (address) document.querySelector(".folio")?.setAttribute("data-address", address);
  keepOpen(open);
  sayThatOthersStand();
  const views = [...document.querySelectorAll<HTMLAnchorElement>("[data-views] a")];
  views.find(({ textContent }) => textContent === focused)?.focus({ preventScroll: true });
  scrollBy(0, topOfViews() - wasAt);
  main?.classList.add("switched");
  return () => {
    document.querySelector(".more")?.append(...brought(rest));
    keepOpen(open);
    runScripts();
    main?.style.removeProperty("min-height");
  };
}

function topOfViews(): number {
  return document.querySelector("[data-views]")?.getBoundingClientRect().top ?? 0;
}

function openParts(page: Document): ReadonlyMap<string, boolean> {
  return new Map(
    [...page.querySelectorAll("details")].map((part) => [part.querySelector("summary")?.textContent ?? "", part.open]),
  );
}

function keepOpen(open: ReadonlyMap<string, boolean>): void {
  for (const part of document.querySelectorAll("details"))
    part.open = open.get(part.querySelector("summary")?.textContent ?? "") ?? part.open;
}

/** Links are relative to the page they stand on: those that stay are written out before the page's address changes. */
function makeLinksWhole(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    "header a, footer a, link[rel=icon]",
  ))
    link.setAttribute("href", link.href);
}

/** Scripts of content that is put in place do not run by themselves. */
function runScripts(): void {
  for (const still of document.querySelectorAll<HTMLScriptElement>("main script[src]:not([data-once])")) {
    const script = document.createElement("script");
    script.src = still.src;
    still.replaceWith(script);
  }
}
