/**
 * The site's own address, repository and contact: the one place to set them. These are placeholders until the site has
 * a home; a publishing build refuses them.
 */
export const site = {
  address: "https://sin-fecha.example.org/",
  repository: "https://example.org/sin-fecha",
  contact: "redaccion@sin-fecha.example.org",
} as const;

/** The settings that still hold a placeholder (RFC 2606 reserves `example.org` for these). */
export function placeholders(settings: Readonly<Record<string, string>> = site): readonly string[] {
  return Object.entries(settings)
    .filter(([, value]) => /\bexample\.(?:org|com|net)\b/.test(value))
    .map(([name]) => name);
}
