import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/changes/report-markdown.ts";
import { renderPage } from "../../src/changes/report-page.ts";
import { renderText } from "../../src/changes/report-text.ts";
import type { Report } from "../../src/changes/report.ts";

const hostile = "<script>alert(1)</script> | [x](javascript:y) @all";
const words = { gone: [hostile], come: [] };

/** A report of which every word came with the data and means harm. */
const report: Report = {
  locale: "en",
  cells: [
    {
      table: "claims",
      rows: [
        ["@@", "claim"],
        ["+++", hostile],
      ],
    },
  ],
  told: [hostile],
  unexplained: [{ claim: "list", column: "low", from: hostile, to: "2" }],
  shown: {
    pages: [{ address: "/", ...words }],
    figures: [
      {
        address: "/held-now/",
        locale: "en",
        title: "People held",
        ...words,
        marks: words,
        pictures: { before: `<svg>${hostile}</svg>`, after: "<svg/>" },
      },
    ],
  },
};

describe("the report of a change", () => {
  it("lets no word of the data act in its page", () => {
    expect(renderPage(report)).not.toMatch(/<script|<a /);
  });

  it("lets no word of the data act in Markdown, nor notify anybody", () => {
    expect(renderMarkdown(report)).not.toMatch(/(?<!\\)<script|(?<!\\)\[x|@all/);
    expect(renderMarkdown(report)).toContain("| +++ | \\<script\\>alert(1)\\</script\\> \\|");
  });

  it("says in every form what has no reason yet", () => {
    for (const told of [renderText(report), renderMarkdown(report), renderPage(report)])
      expect(told).toContain("Not yet explained");
  });

  it("says in every form that nothing was drawn where one side has errors", () => {
    for (const render of [renderText, renderMarkdown, renderPage])
      expect(render({ ...report, shown: undefined })).toContain("npm run check");
  });

  it("leaves out of Markdown what a summary of a mebibyte does not hold, and says so", () => {
    const long = renderMarkdown({ ...report, told: [hostile, "x".repeat(1_000_001)] });
    expect(long.length).toBeLessThan(1_000_000);
    expect(long).toMatch(/the rest is in the report’s page\.$/);
  });
});
