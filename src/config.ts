/**
 * The site's own address, repository, contact, publisher and funding: the one place to set them. These are placeholders
 * until the site has a home; a publishing build refuses them.
 */
export const site = {
  address: "https://sin-fecha.example.org/",
  /** On GitHub, without a slash at the end. */
  repository: "https://example.org/sin-fecha",
  contact: "redaccion@sin-fecha.example.org",
  /** Who answers for what is published, as a name. */
  publisher: "publisher.example.org",
  /** Who pays for it, as names in a sentence. */
  funding: "funding.example.org",
} as const;

/** A setting, or nothing while it is a placeholder: pages say that it is not decided yet. */
export function decided(value: string): string | undefined {
  return isPlaceholder(value) ? undefined : value;
}

/** The settings that still hold a placeholder (RFC 2606 reserves `example.org` for these). */
export function placeholders(settings: Readonly<Record<string, string>> = site): readonly string[] {
  return Object.entries(settings)
    .filter(([, value]) => isPlaceholder(value))
    .map(([name]) => name);
}

function isPlaceholder(value: string): boolean {
  return /\bexample\.(?:org|com|net)\b/.test(value);
}
