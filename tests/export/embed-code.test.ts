import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/dataset/text.ts";
import { ampTag, iframeLine, longestLine, pictureLine } from "../../src/export/embed-code.ts";
import { safeHeight } from "../../src/export/embed-heights.ts";
import { oembed } from "../../src/export/oembed.ts";
import { embeddable, figureOf } from "../../src/site.ts";

const embed = {
  src: "https://a.example/embed/es/held-now/latest/",
  page: "https://a.example/held-now/latest/",
  title: 'Contó "muchas" & <más>',
  name: "Personas presas",
  height: 600,
};

const all = charts.flatMap((chart) =>
  chart.views.flatMap((view) => locales.map((locale) => embeddable(figureOf(chart.id, view.id, locale)))),
);

describe("the line to paste", () => {
  it("is a frame that loads late, tells nobody where it stands, and is followed by a link", () => {
    expect(iframeLine(embed)).toBe(
      '<iframe src="https://a.example/embed/es/held-now/latest/" title="Contó &quot;muchas&quot; &amp; &lt;más>" width="100%" height="600" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe><p><a href="https://a.example/held-now/latest/">Personas presas</a></p>',
    );
  });

  it("has at most 600 bytes for every view in both languages", () => {
    expect(all.map(iframeLine).filter((line) => Buffer.byteLength(line) > longestLine)).toEqual([]);
  });

  it("cuts a title that is too long at a word, and says so with an ellipsis", () => {
    const line = iframeLine({ ...embed, title: "palabra ".repeat(60).trim() });
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(longestLine);
    expect(line).toMatch(/title="(?:palabra )+palabra…"/);
  });
});

describe("AMP’s tag", () => {
  it("can be resized and has a button for sizes that AMP does not take by itself", () => {
    expect(ampTag(embed, "Ver entero")).toMatch(/^<amp-iframe .* resizable .*<div overflow .*>Ver entero<\/div>/);
  });
});

describe("the picture", () => {
  it("leads to the chart and says what it shows", () => {
    expect(pictureLine(embed, { src: "https://a.example/p.png", alt: "1 < 2", width: 720, height: 400 })).toBe(
      '<a href="https://a.example/held-now/latest/"><img src="https://a.example/p.png" alt="1 &lt; 2" width="720" height="400" style="max-width:100%;height:auto"></a>',
    );
  });
});

describe("the height in the line", () => {
  it("is known for every view: npm run heights measures them", () => {
    expect(safeHeight("es", "held-now", "end-2025")).toBeGreaterThan(400);
    expect(all.filter(({ height }) => height <= 400)).toEqual([]);
  });
});

describe("the oEmbed answer", () => {
  const site = { name: "Sin Fecha", url: "https://a.example/" };
  const thumbnail = { url: "https://a.example/card.png", width: 1200, height: 630 };
  const answer = JSON.parse(oembed(embed, site, thumbnail)) as Readonly<Record<string, unknown>>;

  it("is rich, of version 1.0 as a string, with its size and its picture’s", () => {
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 600,
      height: 600,
      thumbnail_url: "https://a.example/card.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("says the finding in words before the frame, and has no script", () => {
    expect(answer["html"]).toMatch(
      /^<blockquote><a href="[^"]+">Contó "muchas" &amp; &lt;más&gt;<\/a><\/blockquote><iframe .*><\/iframe>$/,
    );
    expect(answer["html"]).not.toMatch(/<script/i);
  });

  it("holds no markup in its title", () => {
    expect(answer["title"]).toBe(embed.title);
  });
});
