import { loadPage } from "./load.ts";

/**
 * Views change in place: the link to a view loads its page, a small static file, and shows its content here, with its
 * address, its title and its language link. Whatever fails follows the link. `shown` is told when new content stands.
 */
export function switchInPlace(shown: () => void): void {
  let address = pathOf(location.href);
  const status = document.createElement("div");
  status.className = "said";
  status.setAttribute("role", "status");
  document.body.append(status);

  const go = async (target: string, isNew: boolean): Promise<void> => {
    try {
      const page = await loadPage(target);
      if (isNew) history.pushState(null, "", target);
      address = pathOf(target);
      replace(page);
      status.textContent = document.querySelector("h1")?.textContent.trim() ?? "";
      shown();
    } catch {
      location.assign(target);
    }
  };

  document.addEventListener("click", (event) => {
    const link = viewLink(event.target);
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.getAttribute("aria-current") === null) void go(link.href, true);
  });
  for (const intent of ["pointerover", "focusin"])
    document.addEventListener(intent, ({ target }) => {
      const link = viewLink(target);
      if (link && mayPrefetch()) loadPage(link.href).catch(() => undefined);
    });
  addEventListener("popstate", () => {
    if (pathOf(location.href) !== address) void go(location.href, false);
  });
}

/** The part of an address that names a page. */
function pathOf(address: string): string {
  return address.replace(/#.*/, "");
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

/** Puts a page's content, title and links in place of what stands here; the reader's place and open parts stay. */
function replace(page: Document): void {
  const wasAt = document.querySelector("[data-views]")?.getBoundingClientRect().top ?? 0;
  const focused = document.activeElement?.closest("[data-views] a")?.textContent;
  const open = openParts(document);
  for (const selector of ["main", "header", "footer"]) {
    const [old, next] = [document.querySelector(selector), page.querySelector(selector)];
    if (selector !== "main") copyLinks(old, next);
    else if (old && next) old.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
  }
  document.title = page.title;
  for (const selector of ["link[rel=canonical]", "link[rel=alternate]", "meta[name=description]"])
    copyAttributes(selector, page);
  for (const part of document.querySelectorAll("details"))
    part.open = open.get(part.querySelector("summary")?.textContent ?? "") ?? part.open;
  runScripts();
  const views = [...document.querySelectorAll<HTMLAnchorElement>("[data-views] a")];
  views.find(({ textContent }) => textContent === focused)?.focus({ preventScroll: true });
  scrollBy(0, (document.querySelector("[data-views]")?.getBoundingClientRect().top ?? 0) - wasAt);
  document.querySelector("main")?.classList.add("switched");
}

function openParts(page: Document): ReadonlyMap<string, boolean> {
  return new Map(
    [...page.querySelectorAll("details")].map((part) => [part.querySelector("summary")?.textContent ?? "", part.open]),
  );
}

/** Links are relative to the page they stand on: those that stay take the addresses they have on the new one. */
function copyLinks(old: Element | null, next: Element | null): void {
  const links = next?.querySelectorAll("a") ?? [];
  for (const [index, link] of [...(old?.querySelectorAll("a") ?? [])].entries()) {
    const address = links[index]?.getAttribute("href");
    if (address) link.setAttribute("href", address);
  }
}

function copyAttributes(selector: string, page: Document): void {
  const next = page.querySelectorAll(selector);
  for (const [index, element] of [...document.querySelectorAll(selector)].entries())
    for (const { name, value } of next[index]?.attributes ?? []) element.setAttribute(name, value);
}

/** Scripts of content that is put in place do not run by themselves. */
function runScripts(): void {
  for (const still of document.querySelectorAll<HTMLScriptElement>("main script[src]:not([data-once])")) {
    const script = document.createElement("script");
    script.src = still.src;
    still.replaceWith(script);
  }
}
