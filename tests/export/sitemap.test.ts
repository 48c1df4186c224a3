import { expect, it } from "vitest";
import { renderRobots, renderSitemap } from "../../src/export/sitemap.ts";

it("a sitemap gives each page in each language with both as alternates", () => {
  expect(renderSitemap([(locale) => `/${locale}/a&b/`], "2026-03-31")).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://sin-fecha.example.org/es/a&amp;b/</loc><lastmod>2026-03-31</lastmod><xhtml:link rel="alternate" hreflang="es" href="https://sin-fecha.example.org/es/a&amp;b/"/><xhtml:link rel="alternate" hreflang="en" href="https://sin-fecha.example.org/en/a&amp;b/"/></url>
    <url><loc>https://sin-fecha.example.org/en/a&amp;b/</loc><lastmod>2026-03-31</lastmod><xhtml:link rel="alternate" hreflang="es" href="https://sin-fecha.example.org/es/a&amp;b/"/><xhtml:link rel="alternate" hreflang="en" href="https://sin-fecha.example.org/en/a&amp;b/"/></url>
    </urlset>
    "
  `);
});

it("robots.txt shuts nobody out and names the sitemap", () => {
  expect(renderRobots("/sitemap.xml")).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://sin-fecha.example.org/sitemap.xml
    "
  `);
});
