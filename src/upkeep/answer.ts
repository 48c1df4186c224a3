/** What became of asking an address, and what follows from it. The asking is for the edge; nothing here reaches out. */

/** Why an address gave no status. */
export type Failure =
  /** The site's name does not exist. */
  | "dns"
  /** No name server answered. */
  | "dns_unsure"
  | "tls"
  /** The certificate comes without the one that signed it, which browsers often know by themselves. */
  | "tls_chain"
  | "timeout"
  | "refused"
  /** The site's name leads into a private network; it was not asked. */
  | "private"
  /** In a circle, or more often than is followed. */
  | "redirects"
  /** A redirect to something that is no address of a page. */
  | "astray"
  /** The connection broke in any other way. */
  | "cut";

export interface Redirect {
  readonly status: number;
  readonly to: string;
}

export interface Answer {
  readonly url: string;
  /** Those that were followed, in order. */
  readonly redirects: readonly Redirect[];
  /** The status of the last address, or why it gave none. */
  readonly end: number | Failure;
}

/**
 * How a page moved: to the same address in another `form` (https, final slash, www), to the `front` page, where what is
 * gone often leads, or `elsewhere`.
 */
export type Move = "form" | "front" | "elsewhere";

export type Verdict =
  | { readonly kind: "alive" }
  /** `at` is the last address, which gave `end`. */
  | { readonly kind: "dead" | "unjudged"; readonly end: number | Failure; readonly at: string }
  | { readonly kind: "moved"; readonly how: Move; readonly to: string };

const deadly: readonly (number | Failure)[] = [404, 410, "dns", "tls", "timeout", "refused", "private"];

/**
 * Dead is only what a reader cannot open either: many outlets answer 403, 429 or 503 to programs, so those are left
 * unjudged. A page has moved as far as its first redirects are permanent; what follows a temporary one may change again.
 */
export function judge({ url, redirects, end }: Answer): Verdict {
  const at = redirects.at(-1)?.to ?? url;
  if (deadly.includes(end)) return { kind: "dead", end, at };
  if (typeof end === "string" || end < 200 || end > 299) return { kind: "unjudged", end, at };
  if (isFrontPage(at) && !isFrontPage(url)) return { kind: "moved", how: "front", to: at };
  const to = permanentAddress(url, redirects);
  if (to === url) return { kind: "alive" };
  return { kind: "moved", how: pageOf(to) === pageOf(url) ? "form" : "elsewhere", to };
}

function permanentAddress(url: string, redirects: readonly Redirect[]): string {
  const temporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return (temporary < 0 ? redirects : redirects.slice(0, temporary)).at(-1)?.to ?? url;
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

/** An address without what may change while the page stays the same. */
function pageOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, "") + pathname.replace(/\/$/, "") + search;
}
