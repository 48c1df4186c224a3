import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve, type Served } from "../../src/cli/serve.ts";
import { site as settings } from "../../src/config.ts";
import { locales } from "../../src/dataset/text.ts";
import { chartAddress } from "../../src/links.ts";

/**
 * What WordPress does with a chart's address pasted into a post, step by step as its own code does it: it reads the
 * beginning of the page, finds the oEmbed answer, cleans its HTML as for a host it does not know, adds a secret and a
 * sandbox, and listens for the height (class-wp-oembed.php, embed.php and wp-embed.js of WordPress 6).
 */
let browser: Browser | undefined;
let site: Served | undefined;
let blog: Server | undefined;
let post = "";

beforeAll(async () => {
  site = await serve("dist", 0);
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  blog = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(post);
  });
  await new Promise<void>((listening) => blog?.listen(0, "127.0.0.1", listening));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  blog?.closeAllConnections();
  blog?.close();
});

/** The site as WordPress would reach it, on this machine. */
function here(address: string): string {
  if (!site) throw new Error("not started");
  return address.replace(settings.address, site.address);
}

/** `WP_oEmbed::discover`: the link is sought before `</head>`, in the first 150 kB. */
async function discover(page: string): Promise<{ readonly href: string; readonly at: number }> {
  const html = (await (await fetch(page)).text()).slice(0, 153_600);
  const head = html.slice(0, html.indexOf("</head>"));
  const link = [...head.matchAll(/<link([^<>]+)>/g)].find(([, attributes = ""]) =>
    /type="application\/json\+oembed"/.test(attributes),
  );
  const href = /href="([^"]+)"/.exec(link?.[1] ?? "")?.[1];
  if (!link || href === undefined) throw new Error("nothing to discover");
  return { href, at: link.index };
}

/** `wp_filter_oembed_result`: of other hosts' HTML a quotation and a frame with these attributes remain. */
function cleaned(html: string): string {
  const kept = new Set(["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"]);
  const quotation = /<blockquote>.*?<\/blockquote>/s.exec(html)?.[0] ?? "";
  const frame = /<iframe ([^>]*)>/.exec(html)?.[1] ?? "";
  const attributes = [...frame.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name = ""]) => kept.has(name));
  const written = attributes.map(([, name, value = ""]) =>
    name === "src" ? `src="${here(value)}#?secret=Ab1Cd2Ef3G" data-secret="Ab1Cd2Ef3G"` : `${name}="${value}"`,
  );
  return (
    quotation.replace("<blockquote>", '<blockquote class="wp-embedded-content" data-secret="Ab1Cd2Ef3G">') +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" ${written.join(" ")}></iframe>`
  );
}

/** wp-embed.js, in short: the frame's height within 200 and 1000, then the quotation goes and the frame shows. */
const listener = `
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || source !== frame.contentWindow) return;
  frame.removeAttribute('style');
  document.querySelector('blockquote[data-secret="' + data.secret + '"]').style.display = 'none';
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
});
addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});`;

describe.each(locales)("a chart’s address pasted into WordPress, in %s", (locale) => {
  const page = (): string =>
    here(new URL(chartAddress(locale, "held-over-time", "cuba").slice(1), settings.address).href);

  it("leads to its oEmbed answer within the first 2 kB of the head", async () => {
    expect((await discover(page())).at).toBeLessThan(2000);
  });

  it("becomes the chart at its own height, and the sentence goes", async () => {
    if (!browser || !blog) throw new Error("not started");
    const { href } = await discover(page());
    const query = `?maxwidth=600&maxheight=900&url=${encodeURIComponent(page())}&dnt=1&format=json`;
    const answer = (await (await fetch(here(href) + query)).json()) as { readonly html: string };
    post = `<!doctype html><meta charset="utf-8"><title>Blog</title><body style="width:600px"><script>${listener}</script>${cleaned(answer.html)}`;
    const tab = await browser.newPage({ viewport: { width: 800, height: 900 } });
    await tab.goto(`http://localhost:${(blog.address() as AddressInfo).port}/`);
    await tab.waitForTimeout(400);
    const frame = tab.frames()[1];
    const content = await frame?.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const given = await tab.locator("iframe").evaluate((element) => element.clientHeight);
    expect(Math.abs(given - Math.min(1000, content ?? 0))).toBeLessThanOrEqual(1);
    expect(await tab.locator("blockquote").isVisible()).toBe(false);
    expect(await frame?.locator("svg:visible").count()).toBe(1);
    await tab.close();
  });

  it("stays a sentence with a link where frames are taken out", async () => {
    const { href } = await discover(page());
    const { html } = (await (await fetch(here(href))).json()) as { readonly html: string };
    expect(html).toMatch(/^<blockquote><a href="[^"]+">[^<]*Prisoners Defenders[^<]*<\/a><\/blockquote>/);
  });
});
