/** Another place with the same files. */
export interface Mirror {
  /** Who keeps it, or where it is, as readers are told. */
  readonly name: string;
  /** Its address, with a slash at the end. */
  readonly address: string;
}

/** The mirror that is an onion service, if any is. */
export function onionOf(mirrors: readonly Mirror[]): Mirror | undefined {
  return mirrors.find(({ address }) => new URL(address).hostname.endsWith(".onion"));
}

/** The address of a page, from the site's root, at a mirror. */
export function pageAt({ address }: Mirror, page: string): string {
  return new URL(page.replace(/^\//, ""), address).href;
}
