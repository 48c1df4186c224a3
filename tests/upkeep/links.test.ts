import { describe, expect, it } from "vitest";
import type { Rows } from "../../src/dataset/dataset.ts";
import type { Answer } from "../../src/upkeep/answer.ts";
import { addressesOf, linkFindings } from "../../src/upkeep/links.ts";
import { claimants, fixture, rows } from "../charts/dataset.ts";

type SourceRow = Rows["sources"][number];

const [paper] = rows.sources as readonly [SourceRow];
const note = "https://example.org/nota";
const old = "http://old.example/nota";
const home = "https://list.example/";
const archivedUrl = "https://web.archive.org/web/2026/nota";

const dataset = fixture({
  claimants: claimants.map((row) => (row.claimant === "list-cuba" ? { ...row, url: home } : row)),
  sources: [
    paper,
    { ...paper, source: "again" },
    { ...paper, source: "old", url: old, archivedUrl, reach: "http_only" },
    { ...paper, source: "unsafe", url: undefined, reach: "unlinked" },
  ],
});

const alive = (url: string): Answer => ({ url, redirects: [], end: 200 });

/** What is found when these addresses answer so and all others are alive. */
function found(...answers: readonly Answer[]) {
  const others = addressesOf(dataset).filter((url) => !answers.some((answer) => answer.url === url));
  return linkFindings(dataset, [...answers, ...others.map(alive)]).map(
    ({ section, table, key, why, remedy, suggestion, facts }) => ({
      row: `${section}: ${table} ${key}`,
      es: `${why.es}; ${remedy.es}`,
      en: `${why.en}; ${remedy.en}`,
      suggestion,
      facts,
    }),
  );
}

describe("addressesOf(dataset)", () => {
  it("gives the addresses of sources and claimants once each, in order, without the archive's", () => {
    expect(addressesOf(dataset)).toEqual([old, note, home]);
  });
});

describe("linkFindings(dataset, answers)", () => {
  it("finds nothing where all answer", () => {
    expect(found()).toEqual([]);
  });

  it("names every row with a dead address, and where a copy may be", () => {
    expect(found({ url: note, redirects: [], end: 404 })).toMatchInlineSnapshot(`
      [
        {
          "en": "it answers 404: there is no such page; open it in a browser; if it is gone, write a copy into archived_url or cite another source; there may be a copy here",
          "es": "responde 404: la página no existe; ábrala en un navegador; si falta, ponga una copia en archived_url o cite otra fuente; puede haber copia aquí",
          "facts": {
            "at": "https://example.org/nota",
            "end": 404,
          },
          "row": "dead: sources again",
          "suggestion": "https://web.archive.org/web/https://example.org/nota",
        },
        {
          "en": "it answers 404: there is no such page; open it in a browser; if it is gone, write a copy into archived_url or cite another source; there may be a copy here",
          "es": "responde 404: la página no existe; ábrala en un navegador; si falta, ponga una copia en archived_url o cite otra fuente; puede haber copia aquí",
          "facts": {
            "at": "https://example.org/nota",
            "end": 404,
          },
          "row": "dead: sources paper",
          "suggestion": "https://web.archive.org/web/https://example.org/nota",
        },
      ]
    `);
  });

  it("sends to the archived copy a row that has one, and names the site a redirect led to", () => {
    const redirects = [{ status: 301, to: "https://parked.example/buy" }];
    expect(found({ url: old, redirects, end: "tls" })).toMatchInlineSnapshot(`
      [
        {
          "en": "after a redirect to parked.example, the connection could not be encrypted safely; open it in a browser; if it is gone, write a copy into archived_url or cite another source; there may be a copy here",
          "es": "tras redirigir a parked.example, no se pudo cifrar la conexión con seguridad; ábrala en un navegador; si falta, ponga una copia en archived_url o cite otra fuente; puede haber copia aquí",
          "facts": {
            "at": "https://parked.example/buy",
            "end": "tls",
          },
          "row": "dead: sources old",
          "suggestion": "https://web.archive.org/web/2026/nota",
        },
      ]
    `);
  });

  it("asks for a claimant's new site, not for another source", () => {
    expect(found({ url: home, redirects: [], end: "dns" })).toMatchInlineSnapshot(`
      [
        {
          "en": "the site's name does not exist; open it in a browser; if it is gone, look for its new site or leave url empty; there may be a copy here",
          "es": "el nombre del sitio no existe; ábrala en un navegador; si falta, busque su sitio nuevo o deje url vacía; puede haber copia aquí",
          "facts": {
            "at": "https://list.example/",
            "end": "dns",
          },
          "row": "dead: claimants list-cuba",
          "suggestion": "https://web.archive.org/web/https://list.example/",
        },
      ]
    `);
  });

  it("suggests nothing to open where an address leads into a private network", () => {
    const [finding] = found({ url: old, redirects: [], end: "private" });
    expect(finding?.suggestion).toBeUndefined();
    expect(finding?.en).toBe(
      "it leads into a private network, so it was not asked; correct the address or take it out",
    );
  });

  it.each([
    ["https://old.example/nota/", "change reach, if it says http_only, and write into url"],
    ["https://new.example/nota", "if it is the same page, write into url"],
  ])("suggests %s where the page moved there", (to, remedy) => {
    const [finding] = found({ url: old, redirects: [{ status: 308, to }], end: 200 });
    expect(finding?.en).toContain(remedy);
    expect(finding?.suggestion).toBe(to);
  });

  it("suggests a copy, not the front page a page gives way to", () => {
    const redirects = [{ status: 302, to: "https://example.org/" }];
    const [finding] = found({ url: note, redirects, end: 200 });
    expect(finding?.en).toContain("it redirects to the front page: the page may be gone");
    expect(finding?.suggestion).toBe("https://web.archive.org/web/https://example.org/nota");
  });

  it("says of what it could not judge only what was answered", () => {
    expect(found({ url: old, redirects: [], end: 403 }, { url: home, redirects: [], end: 503 })).toMatchInlineSnapshot(`
      [
        {
          "en": "it answers 503; open it in a browser",
          "es": "responde 503; ábrala en un navegador",
          "facts": {
            "at": "https://list.example/",
            "end": 503,
          },
          "row": "unjudged: claimants list-cuba",
          "suggestion": undefined,
        },
        {
          "en": "it answers 403: it lets no program in; open it in a browser",
          "es": "responde 403: no deja pasar a programas; ábrala en un navegador",
          "facts": {
            "at": "http://old.example/nota",
            "end": 403,
          },
          "row": "unjudged: sources old",
          "suggestion": undefined,
        },
      ]
    `);
  });

  it("does not pass over an address without an answer", () => {
    expect(() => linkFindings(dataset, [])).toThrow(`no answer from: ${home}`);
  });
});
