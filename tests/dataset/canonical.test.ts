import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTable, type KnownRows } from "../../src/dataset/canonical.ts";
import { decodeFile } from "../../src/dataset/bytes.ts";
import { ambiguousDate, ambiguousNumber, lostDate } from "../../src/dataset/messages.ts";
import { parseTable } from "../../src/dataset/parse.ts";
import { columnsOf, tableNames } from "../../src/dataset/tables/index.ts";
import { readFileSync } from "node:fs";
import { bytesOf, csvOf, tables } from "./fixture.ts";

const names = columnsOf("claims").map(({ name }) => name);
/** The fixture's claims in canonical form. */
function canonical(): string {
  return formatTable("claims", bytesOf(csvOf("claims", tables().claims))).text ?? "";
}

/** One claim with some cells as a spreadsheet may leave them. */
function claim(cells: Readonly<Record<string, string>>): string {
  const row: Readonly<Record<string, string>> = {
    ...tables().claims.find(({ claim: key }) => key === "list-2024-12"),
    ...cells,
  };
  return `${names.join(";")}\r\n${names.map((name) => row[name] ?? "").join(";")}\r\n`;
}

function formatted(text: string, known?: KnownRows) {
  const { text: made, problems, ...rest } = formatTable("claims", bytesOf(text), known);
  const cells = made?.split("\n")[1]?.split(",") ?? [];
  const at = (column: string): string | undefined => cells[names.indexOf(column)];
  return { at, made, problems: problems.map(({ line, column, why }) => ({ line, column, why })), ...rest };
}

const before: KnownRows = new Map([
  ["list-2024-12", { claim: "list-2024-12", as_of: "2024-12", low: "1197", note_es: "Cambió la lista." }],
]);

describe("what Excel in Spanish writes", () => {
  it("semicolons, a mark, CRLF and empty columns at the end are taken back", () => {
    const { made, file } = formatted(`\uFEFF${claim({}).replaceAll("\r\n", ";;\r\n")}`);
    expect(made?.split("\n")[1]).toBe(
      canonical()
        .split("\n")
        .find((line) => line.startsWith("list-2024-12,")),
    );
    expect(file).toEqual(["mark", "separator", "newlines", "empties"]);
  });

  it("blank lines are left out, and that is told", () => {
    const { made, file } = formatted(claim({}).replace("\r\n", "\r\n;;;\r\n\r\n"));
    expect(made?.split("\n")).toHaveLength(3);
    expect(file).toEqual(["separator", "newlines", "empties"]);
  });

  it.each([
    ["low", "1.197", "1197"],
    ["low", "1 197", "1197"],
    ["low", "12.345.678", "12345678"],
    ["as_of", "31/12/2024", "2024-12-31"],
    ["as_of", "31-12-2024", "2024-12-31"],
    ["as_of", "12/31/2024", "2024-12-31"],
    ["as_of", "4/4/2024", "2024-04-04"],
    ["note_es", "Excarcelacio\u0301n", "Excarcelación"],
    ["note_es", "  sola  ", "sola"],
  ])("%s %j means %s, and the change is told", (column, from, to) => {
    const { at, cells } = formatted(claim({ [column]: from }));
    expect(at(column)).toBe(to);
    expect(cells).toEqual([{ line: 2, column, from, to }]);
  });
});

describe("what could be one thing or another", () => {
  it.each([
    ["as_of", "03/04/2025", ambiguousDate("03/04/2025", "2025-04-03", "2025-03-04")],
    ["as_of", "mar-25", lostDate("mar-25")],
    ["low", "1,197", ambiguousNumber("1,197", "1197")],
  ])("%s %j is refused with both readings, and the file stays as it was", (column, cell, { why }) => {
    const { made, problems } = formatted(claim({ [column]: cell }));
    expect(made).toBeUndefined();
    expect(problems).toEqual([{ line: 2, column, why }]);
  });

  it.each([
    ["low", "1,197", "1197"],
    ["as_of", "01/12/2024", "2024-12"],
    ["as_of", "dic-24", "2024-12"],
    ["as_of", "Dec-2024", "2024-12"],
  ])("%s %j is what the version before says, where that is one of its readings", (column, cell, meant) => {
    expect(formatted(claim({ [column]: cell }), before).at(column)).toBe(meant);
  });

  it("is refused where the version before says something else", () => {
    expect(formatted(claim({ low: "1,198" }), before).made).toBeUndefined();
    expect(formatted(claim({ as_of: "01/11/2024" }), before).made).toBeUndefined();
    expect(formatted(claim({ as_of: "nov-24" }), before).made).toBeUndefined();
  });
});

describe("Windows-1252", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it("is read where a cell of the version before comes out the same", () => {
    const { text, file } = formatTable("claims", latin(claim({ note_es: "Cambió la lista." })), before);
    expect(text).toContain("Cambió la lista.");
    expect(file).toContain("encoding");
  });

  it.each([
    ["nothing proves it", "Otra cosa: salió.", before],
    ["there is no version before", "Cambió la lista.", undefined],
    ["another cell contradicts it", "Cambiù la lista.", before],
  ])("is refused where %s, with line and column", (_, note, known) => {
    const { text, problems } = formatTable("claims", latin(claim({ note_es: note })), known);
    expect(text).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: "claims.csv" });
  });
});

describe("nothing but form ever changes", () => {
  const seed = 20_261_128;

  it("whatever a spreadsheet did to the form, the canonical file comes back", () => {
    const wanted = canonical();
    const [header = "", ...rows] = wanted.trimEnd().split("\n");
    const cells = [header, ...rows].map((line) => parseTable("claims", [header, line]).records[0]?.cells ?? []);
    const form = fc.record({
      mark: fc.boolean(),
      separator: fc.constantFrom(",", ";", "\t"),
      newline: fc.constantFrom("\n", "\r\n"),
      order: fc.shuffledSubarray([...names.keys()], { minLength: names.length }),
      lines: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
      quoted: fc.boolean(),
      last: fc.boolean(),
    });
    fc.assert(
      fc.property(form, ({ mark, separator, newline, order, lines, quoted, last }) => {
        const write = (line: readonly string[]): string =>
          order
            .map((place) => line[place] ?? "")
            .map((cell) => (quoted || /[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
            .join(separator);
        const text = [names, ...lines.map((line) => cells[line + 1] ?? [])].map(write).join(newline);
        expect(formatTable("claims", bytesOf((mark ? "\uFEFF" : "") + text + (last ? newline : ""))).text).toBe(wanted);
      }),
      { seed, numRuns: 300 },
    );
  });

  it("formatting twice is formatting once, and words keep every letter", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aé ñ,;\"'=—1.«»\u00a0".split("")), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (notes) => {
        const rows = notes.map((note, index) => ({ ...tables().claims[0], claim: `c-${index}`, note_es: note }));
        const { text = "" } = formatTable("claims", bytesOf(csvOf("claims", rows)));
        expect(formatTable("claims", bytesOf(text))).toMatchObject({ text, file: [], cells: [] });
        const read = parseTable("claims", decodeFile("claims.csv", bytesOf(text)).lines).records;
        expect(read.map(({ cells }) => cells[names.indexOf("note_es")])).toEqual(notes.map((note) => note.trim()));
      }),
      { seed, numRuns: 300 },
    );
  });

  it.each(tableNames)("data/%s.csv is in canonical form, but that a line may stand where it was pasted", (table) => {
    const { file, cells, problems } = formatTable(table, readFileSync(`data/${table}.csv`));
    const changes = file.filter((change) => change !== "rows");
    expect({ changes, cells, problems }).toEqual({ changes: [], cells: [], problems: [] });
  });
});
