import { describe, expect, it } from "vitest";
import { renderFeed, type FeedHead, type FeedItem } from "../../src/export/feed.ts";

const head: FeedHead = {
  locale: "es",
  title: "Sin Fecha · Cambios",
  description: "Qué cambia.",
  addresses: { xml: "/feed.xml", json: "/feed.json" },
  page: "/changes/",
  updated: "2026-01-31",
};

const item: FeedItem = {
  id: "claim/list-2024-12/added",
  date: "2026-01",
  title: "Añadido: <lista> & Cuba",
  text: "≥211 personas ]]> <script>alert(1)</script>",
  address: "/claims/cuba/2024/#list-2024-12",
};

describe("a feed", () => {
  it("says in Atom who it is, in which language, where it is and when it last changed", () => {
    const atom = renderFeed("xml", head, []);
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">');
    expect(atom).toMatch(/<id>https:\/\/[^<]+\/feed\.xml<\/id>/);
    expect(atom).toMatch(/<link rel="self" type="application\/atom\+xml" href="https:\/\/[^"]+\/feed\.xml"\/>/);
    expect(atom).toContain("<updated>2026-01-31T00:00:00Z</updated>");
  });

  it("holds in Atom no markup that came with the words", () => {
    const atom = renderFeed("xml", head, [item]);
    expect(atom).toContain("<title>Añadido: &lt;lista&gt; &amp; Cuba</title>");
    expect(atom).toContain("≥211 personas ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("names an item by the site and by what it tells of, in both formats alike", () => {
    const name = /tag:[^,]+,2026:claim\/list-2024-12\/added/;
    const [inAtom] = name.exec(renderFeed("xml", head, [item])) ?? [];
    const [inJson] = name.exec(renderFeed("json", head, [item])) ?? [];
    expect(inAtom).toBeDefined();
    expect(inJson).toBe(inAtom);
  });

  it("is a JSON Feed of version 1.1 with plain text and full addresses", () => {
    const feed = JSON.parse(renderFeed("json", head, [item])) as Record<string, unknown>;
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language: "es",
      items: [
        {
          title: item.title,
          content_text: item.text,
          date_published: "2026-01-01T00:00:00Z",
          url: expect.stringMatching(/^https:\/\/.+\/claims\/cuba\/2024\/#list-2024-12$/) as string,
        },
      ],
    });
  });

  it("leaves the hundred-and-first item to the page of changes", () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...item, id: `claim/${index}/added` }));
    expect(renderFeed("xml", head, many).match(/<entry>/g)).toHaveLength(100);
    expect((JSON.parse(renderFeed("json", head, many)) as { items: unknown[] }).items).toHaveLength(100);
  });
});
