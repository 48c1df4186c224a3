import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTable, meaning, type KnownRows } from "../../src/dataset/canonical.ts";
import { decodeFile } from "../../src/dataset/bytes.ts";
import {
  ambiguousDate,
  ambiguousNumber,
  cellCount,
  lostDate,
  missingColumn,
  openQuote,
} from "../../src/dataset/messages.ts";
import { cellsOf } from "../../src/dataset/parse.ts";
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
    const { made, file } = formatted(claim({}).replace("\r\n", "\r\n;;;\r\n; ;\r\n\r\n"));
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

  it("the version before is found by its key, with or without spaces", () => {
    expect(formatted(claim({ claim: " list-2024-12 ", low: "1,197" }), before).at("low")).toBe("1197");
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
    expect(problems[0]).toMatchObject({ file: "claims.csv", line: 2, column: "note_es" });
  });

  it("is read although another cell was written anew, and refused where one other contradicts it", () => {
    const known: KnownRows = new Map([
      ["list-2024-12", { note_es: "Cambió la lista.", note_en: "From “Señal”.", claim: "list-2024-12" }],
    ]);
    const notes = (note_en: string) =>
      formatTable("claims", latin(claim({ note_es: "Cambió la lista.", note_en })), known).text;
    expect(notes("Says Año nuevo.")).toContain("Says Año nuevo.");
    expect(notes("From «Seùal».")).toBeUndefined();
  });
});

describe("what is told of the file", () => {
  const told = (text: string): readonly string[] => formatTable("claims", bytesOf(text)).file;

  it("each change of form by its name, and none where there is none", () => {
    const [header = "", ...rows] = canonical().trimEnd().split("\n");
    const file = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;
    expect(told(canonical())).toEqual([]);
    expect(told(`\uFEFF${canonical()}`)).toEqual(["mark"]);
    expect(told(canonical().replaceAll(",", "\t"))).toEqual(["separator"]);
    expect(told(canonical().trimEnd())).toEqual(["newlines"]);
    expect(told(canonical().replaceAll("\n", "\r"))).toEqual(["newlines"]);
    expect(told(file(header, ...rows, ",,"))).toEqual(["empties"]);
    expect(told(file(...[header, ...rows].map((line) => `${line},`)))).toEqual(["empties"]);
    expect(told(file(header, ...rows.toReversed()))).toEqual(["rows"]);
    expect(told(canonical().replace(/^[^,\n]+(?=,CUB)/m, '"$&"'))).toEqual(["quotes"]);
  });

  it("a cell that changes is told as a cell alone, also behind empty cells that only hold spaces", () => {
    const header = "country,name_es,name_en,compared";
    const { file, cells } = formatTable("countries", bytesOf(`${header}\nCUB, Cuba,Cuba,yes\n`));
    expect({ file, cells }).toEqual({ file: [], cells: [{ line: 2, column: "name_es", from: " Cuba", to: "Cuba" }] });
    expect(formatTable("countries", bytesOf(`${header}\nCUB,Cuba,Cuba,yes, \n`)).text).toBe(
      `${header}\nCUB,Cuba,Cuba,yes\n`,
    );
  });

  it("columns in another order, also with spaces about their names", () => {
    const made = formatTable("countries", bytesOf("name_es, country ,name_en,compared\nCuba,CUB,Cuba,yes\n"));
    expect(made).toEqual({
      text: "country,name_es,name_en,compared\nCUB,Cuba,Cuba,yes\n",
      file: ["columns"],
      cells: [],
      problems: [],
    });
  });

  it("a short table keeps the order of its rows", () => {
    const text = "country,name_es,name_en,compared\nVEN,Venezuela,Venezuela,yes\nCUB,Cuba,Cuba,yes\n";
    expect(formatTable("countries", bytesOf(text))).toEqual({ text, file: [], cells: [], problems: [] });
  });
});

describe("what cannot be taken back", () => {
  const problems = (text: string) =>
    formatTable("countries", bytesOf(text)).problems.map(({ file, line, column, value, why }) => ({
      file,
      line,
      column,
      value,
      why,
    }));
  const header = "country,name_es,name_en,compared";
  const at = { file: "countries.csv", column: "", value: "" };

  it("a quote that is left open and a row of more or fewer cells are refused with their lines", () => {
    expect(problems(`${header}\nCUB,"Cuba,Cuba,yes\nVEN,Venezuela,yes\nNIC,Nicaragua,Nicaragua,yes,x,\n`)).toEqual([
      { ...at, line: 2, why: openQuote().why },
      { ...at, line: 3, why: cellCount(4, ["a", "b", "c"]).why },
      { ...at, line: 4, why: cellCount(4, ["a", "b", "c", "d", "e", "f"]).why },
    ]);
  });

  it("and then nothing is told as changed", () => {
    const text = `${header}\nVEN, Venezuela,Venezuela,yes\nCUB,Cuba,yes\n`;
    expect(formatTable("countries", bytesOf(text))).toMatchObject({ text: undefined, file: [], cells: [] });
  });

  it("of a header that is no table's, the strict reader says what is wrong", () => {
    expect(problems("country,name_es,name_en\nCUB,Cuba,Cuba\n")).toEqual([
      { ...at, line: 1, column: "compared", value: "compared", why: missingColumn("compared", "name_en").why },
    ]);
  });
});

describe("meaning(cell)", () => {
  it.each([
    ["1.197", "1197"],
    ["1\u00a0197\u202f000", "1197000"],
    ["1.19", "1.19"],
    ["1.1970", "1.1970"],
    ["x1.197", "x1.197"],
    ["1197", "1197"],
    ["1,19", "1,19"],
    ["1,1970", "1,1970"],
    ["x1,197", "x1,197"],
    ["", ""],
  ])("of a number, %j is %j", (cell, meant) => {
    expect(meaning(cell, "integer")).toBe(meant);
  });

  it.each([
    ["31/12/2024", "2024-12-31"],
    ["12.31.2024", "2024-12-31"],
    ["1/1/2024", "2024-01-01"],
    ["32/12/2024", "32/12/2024"],
    ["31/12/24", "31/12/24"],
    ["el 31/12/2024", "el 31/12/2024"],
    ["31/12/2024 o antes", "31/12/2024 o antes"],
    ["", ""],
    ["2024-12", "2024-12"],
  ])("of a date, %j is %j", (cell, meant) => {
    expect(meaning(cell, "date")).toBe(meant);
  });

  it.each(["mar-25", "Sept.-2025", "dic-2024"])("of a date, nobody knows which %j was", (cell) => {
    expect(meaning(cell, "date")).toEqual(lostDate(cell));
  });

  it.each(["el mar-25", "mar-25 o así", "mar-25x", "m-25"])("%j is not what a spreadsheet made of a date", (cell) => {
    expect(meaning(cell, "date")).toBe(cell);
  });

  it("of a number with commas, nobody knows what they part", () => {
    expect(meaning("12,345,678", "integer")).toEqual(ambiguousNumber("12,345,678", "12345678"));
  });

  it("is what the version before says, where that is one of its readings", () => {
    expect(meaning("1,197", "integer", "1197")).toBe("1197");
    expect(meaning("03/04/2025", "date", "2025-04-03")).toBe("2025-04-03");
    expect(meaning("03/04/2025", "date", "2025-03-04")).toBe("2025-03-04");
    expect(meaning("01/03/2025", "date", "2025-03")).toBe("2025-03");
    expect(meaning("mar-25", "date", "mar-25")).toBe("mar-25");
    expect(meaning("1,197", "integer", "1,197")).toBe("1,197");
  });

  it("of words is the words", () => {
    expect(meaning("1.197", "text")).toBe("1.197");
    expect(meaning("31/12/2024", "text")).toBe("31/12/2024");
  });
});

describe("nothing but form ever changes", () => {
  const seed = 20_261_128;

  it("whatever a spreadsheet did to the form, the canonical file comes back", () => {
    const wanted = canonical();
    const [header = "", ...rows] = wanted.trimEnd().split("\n");
    const cells = [header, ...rows].map((line) => cellsOf(line));
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
        const [, ...read] = decodeFile("claims.csv", bytesOf(text)).lines.map((line) => cellsOf(line));
        expect(read.map((cells) => cells[names.indexOf("note_es")])).toEqual(notes.map((note) => note.trim()));
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
