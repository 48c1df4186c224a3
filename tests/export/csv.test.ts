import { describe, expect, it } from "vitest";
import { renderCsv, renderExcelCsv } from "../../src/export/csv.ts";

const rows = [
  { who: "Foro Penal", low: 863, note: "en prisión; sin fecha, por ahora" },
  { who: "=1+1", low: 62, note: "" },
];

describe("CSV", () => {
  it("is comma separated, with LF, and shows a formula as text", () => {
    expect(renderCsv(rows)).toBe('who,low,note\nForo Penal,863,"en prisión; sin fecha, por ahora"\n\'=1+1,62,\n');
  });
});

describe("CSV for Excel", () => {
  it("opens in Spanish: a byte order mark, semicolons and CRLF", () => {
    expect(renderExcelCsv(rows, "es")).toBe(
      '\uFEFFwho;low;note\r\nForo Penal;863;"en prisión; sin fecha, por ahora"\r\n\'=1+1;62;\r\n',
    );
  });

  it("opens in English: the same with commas", () => {
    expect(renderExcelCsv(rows, "en")).toBe(`\uFEFF${renderCsv(rows).replaceAll("\n", "\r\n")}`);
  });
});
