import { trackers } from "../dataset/rules/source-addresses.ts";

/** An address as it is worth keeping: without what follows the reader and without a place in the page. */
export function cleanAddress(address: string): string {
  const url = URL.parse(address);
  const followed = url ? [...new Set(url.searchParams.keys())].filter((name) => trackers.test(name)) : [];
  if (!url || (followed.length === 0 && url.hash === "")) return address;
  for (const name of followed) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}

/** An address by what it leads to, to compare with: clean, and without scheme, `www.` and closing slash. */
export function bareAddress(address: string): string {
  const url = URL.parse(cleanAddress(address));
  return url ? `${url.hostname.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}${url.search}` : address;
}
