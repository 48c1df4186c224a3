import { describe, expect, it } from "vitest";
import type { Rows } from "../../src/dataset/dataset.ts";
import { addressesOf } from "../../src/upkeep/links.ts";
import { formatReport, formatReportJson, formatReportMarkdown, reportOf } from "../../src/upkeep/report.ts";
import { fixture, rows } from "../charts/dataset.ts";

const [paper] = rows.sources as readonly [Rows["sources"][number]];
const archivedUrl = "https://web.archive.org/web/2026/x";
const today = "2026-04-01";

const dataset = fixture({
  sources: [
    { ...paper, archivedUrl },
    { ...paper, line: 3, source: "gone", url: "https://gone.example/a_b", archivedUrl },
    { ...paper, line: 4, source: "copied", url: undefined, reach: "copy" },
  ],
});

const answers = addressesOf(dataset).map((url) => ({ url, redirects: [], end: url.includes("gone") ? 410 : 200 }));
const report = reportOf(dataset, { today, days: 90, answers });
const offline = reportOf(dataset, { today, days: 90, answers: undefined });

/** A cell that tries to be everything but text, in a row whose page moved to an address that does. */
const hostile = {
  ...paper,
  publisher: "|`<img src=x>` [a](http://b) @someone\n# &lt;\u202e",
  url: "https://a.example/@someone/|`_x_?q=[y](z)",
  archivedUrl,
};
const to = new URL("https://b.example/@else/|`<i>*?q=|`&amp;*<b>#`|<u>").href;
const hostileReport = reportOf(fixture({ sources: [hostile] }), {
  today,
  days: 90,
  answers: [{ url: hostile.url, redirects: [{ status: 301, to }], end: 200 }],
});

describe("the report", () => {
  it("is told to people by section, with what to do, and ends with the counts", () => {
    expect(formatReport(report, "es")).toMatchInlineSnapshot(`
      "Enlaces rotos: 1
        sources.csv:3 gone  El Diario  https://gone.example/a_b
          responde 410: la página se retiró; ábrala en un navegador; si falta, ponga una copia en archived_url o cite otra fuente; puede haber copia aquí: https://web.archive.org/web/2026/x

      Fuentes por sustituir: 1
        sources.csv:4 copied  El Diario
          es una copia en otro sitio; busque la página de quien publicó

      2026-04-01 · Direcciones consultadas: 2 · Enlaces rotos: 1 · Fuentes por sustituir: 1"
    `);
    expect(formatReport(report, "en")).toMatchInlineSnapshot(`
      "Dead links: 1
        sources.csv:3 gone  El Diario  https://gone.example/a_b
          it answers 410: the page was taken away; open it in a browser; if it is gone, write a copy into archived_url or cite another source; there may be a copy here: https://web.archive.org/web/2026/x

      Sources to replace: 1
        sources.csv:4 copied  El Diario
          it is a copy elsewhere; look for the publisher's own page

      2026-04-01 · Addresses asked: 2 · Dead links: 1 · Sources to replace: 1"
    `);
  });

  it("says that links were not asked, and nothing of them", () => {
    expect(formatReport(offline, "es")).toMatchInlineSnapshot(`
      "Fuentes por sustituir: 1
        sources.csv:4 copied  El Diario
          es una copia en otro sitio; busque la página de quien publicó

      2026-04-01 · No se consultó la red · Fuentes por sustituir: 1"
    `);
  });

  it("says when there is nothing to look at", () => {
    const all = fixture({ sources: [{ ...paper, archivedUrl }] });
    expect(formatReport(reportOf(all, { today, days: 90, answers: undefined }), "en")).toBe(
      "2026-04-01 · The network was not asked · There is nothing to look at",
    );
  });

  it("is a table for each section in Markdown", () => {
    expect(formatReportMarkdown(report, "en")).toMatchInlineSnapshot(`
      "2026-04-01 · Addresses asked: 2 · Dead links: 1 · Sources to replace: 1

      ### Dead links: 1

      | Row | Whose | Address | What is found | What to do |
      | --- | --- | --- | --- | --- |
      | sources.csv:3 gone | El Diario | [https://gone.example/a\\_b](<https://gone.example/a\\_b>) | it answers 410: the page was taken away | open it in a browser; if it is gone, write a copy into archived\\_url or cite another source; there may be a copy here: [https://web.archive.org/web/2026/x](<https://web.archive.org/web/2026/x>) |

      ### Sources to replace: 1

      | Row | Whose | Address | What is found | What to do |
      | --- | --- | --- | --- | --- |
      | sources.csv:4 copied | El Diario |  | it is a copy elsewhere | look for the publisher's own page |"
    `);
  });

  it("takes nothing of a cell or of an answer for markup, for the end of a cell or for a name to notify", () => {
    const row = formatReportMarkdown(hostileReport, "en").split("\n").at(-1) ?? "";
    expect(row).toMatchInlineSnapshot(
      `"| sources.csv:2 paper | \\|\\\`\\<img src=x\\>\\\` \\[a\\](http://b) @&#8203;someone\\\\u\\{000A\\}\\# \\&lt;\\\\u\\{202E\\} | [https://a.example/%40someone/\\|\\\`\\_x\\_?q=\\[y\\](z)](<https://a.example/%40someone/\\|\\\`\\_x\\_?q=\\[y\\](z)>) | it redirects to another address for good | if it is the same page, write into url: [https://b.example/%40else/\\|%60%3Ci%3E\\*?q=\\|\\\`\\&amp;\\*%3Cb%3E\\#%60\\|%3Cu%3E](<https://b.example/%40else/\\|%60%3Ci%3E\\*?q=\\|\\\`\\&amp;\\*%3Cb%3E\\#%60\\|%3Cu%3E>) |"`,
    );
    const unescaped = row.replace(/\\./g, "").replaceAll("@&#8203;", "");
    const ourLinks = /\[[^\]<>]*\]\(<[^<>]*>\)/g;
    expect(unescaped.match(ourLinks)).toHaveLength(2);
    expect(unescaped.match(/\|/g)).toHaveLength(6);
    expect(unescaped.replace(ourLinks, "")).not.toMatch(/[`*_{}[\]<>#~&@]/);
  });

  it("prints no control character in a terminal", () => {
    expect(formatReport(hostileReport, "en")).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it("has for programs the facts beside the words", () => {
    expect(JSON.parse(formatReportJson(report, "en"))).toMatchInlineSnapshot(`
      {
        "asked": 2,
        "days": 90,
        "findings": [
          {
            "address": "https://gone.example/a_b",
            "facts": {
              "at": "https://gone.example/a_b",
              "end": 410,
            },
            "file": "sources.csv",
            "key": "gone",
            "line": 3,
            "name": "El Diario",
            "remedy": "open it in a browser; if it is gone, write a copy into archived_url or cite another source; there may be a copy here",
            "section": "dead",
            "suggestion": "https://web.archive.org/web/2026/x",
            "why": "it answers 410: the page was taken away",
          },
          {
            "facts": {
              "cases": 0,
              "claims": 0,
              "events": 0,
              "populations": 0,
              "reach": "copy",
            },
            "file": "sources.csv",
            "key": "copied",
            "line": 4,
            "name": "El Diario",
            "remedy": "look for the publisher's own page",
            "section": "replace",
            "why": "it is a copy elsewhere",
          },
        ],
        "today": "2026-04-01",
      }
    `);
  });
});
