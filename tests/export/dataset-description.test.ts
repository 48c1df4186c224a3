import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import { describeFigure, describeRecord, renderDataBlock } from "../../src/export/dataset-description.ts";
import { fixture } from "../charts/dataset.ts";

const edition = { version: "2026.1", date: "2026-03-31" };

describe("describeFigure", () => {
  it("says what a view draws, of where and when, under which licence, and where its files are", () => {
    const drawn = figure(fixture(), heldNow, "end-2025", "es");
    expect(describeFigure(drawn, "/held-now/", edition)).toMatchObject({
      "@type": "Dataset",
      name: drawn.title,
      description: drawn.summary,
      url: "https://sin-fecha.example.org/held-now/",
      version: "2026.1",
      dateModified: "2026-03-31",
      inLanguage: "es",
      temporalCoverage: "2025-12-02/2025-12-31",
      spatialCoverage: [{ name: "Cuba" }, { name: "Venezuela" }, { name: "Nicaragua" }],
      distribution: [
        { contentUrl: "https://sin-fecha.example.org/files/es/held-now/end-2025.csv" },
        { contentUrl: "https://sin-fecha.example.org/files/es/held-now/end-2025.json" },
        { contentUrl: "https://sin-fecha.example.org/files/es/held-now/end-2025.xlsx" },
      ],
    });
  });
});

describe("describeRecord", () => {
  it("covers all claims and events, and gives all tables in one file and each in both formats", () => {
    const { temporalCoverage, distribution } = describeRecord(fixture(), "en", { name: "Data", text: "" }, edition);
    expect(temporalCoverage).toMatchInlineSnapshot(`"2021-07-11/2026-05-21"`);
    expect(distribution).toHaveLength(25);
    expect(distribution).toContainEqual({
      "@type": "DataDownload",
      encodingFormat: "application/zip",
      contentUrl: "https://sin-fecha.example.org/data/v1/sin-fecha.zip",
    });
  });
});

describe("renderDataBlock", () => {
  it("leaves nothing that ends the block or opens a comment, and reads back the same", () => {
    const data = { name: "</script><!-- <script> & ]]>" };
    expect(renderDataBlock(data)).not.toContain("<");
    expect(JSON.parse(renderDataBlock(data))).toEqual(data);
  });
});
