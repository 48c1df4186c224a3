import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import * as messages from "../../src/dataset/messages.ts";
import type { Message } from "../../src/dataset/messages.ts";
import { cellsOf, fileFrom, keyOnLine } from "../../src/dataset/parse.ts";
import { columnsOf } from "../../src/dataset/tables/index.ts";
import { files, filesWith, set } from "./fixture.ts";

function found(hostile: Files) {
  return checkFiles(hostile).problems.map(({ file, line, column, why, remedy }) => ({
    at: `${file}:${line} ${column}`,
    message: { why, remedy },
  }));
}

interface Hostile {
  readonly input: string;
  /** Changes the text of cases.csv. */
  readonly change: (text: string) => string;
  readonly at: string;
  readonly message: () => Message;
}

const caseHeader = columnsOf("cases")
  .map(({ name }) => name)
  .join(",");

const headers: readonly Hostile[] = [
  {
    input: "a column missing",
    change: (text) => text.replace("name,", ""),
    at: "cases.csv:1 name",
    message: () => messages.missingColumn("name", "case"),
  },
  {
    input: "the key column missing",
    change: (text) => text.replace("case,", ""),
    at: "cases.csv:1 case",
    message: () => messages.missingColumn("case", undefined),
  },
  {
    input: "a column too many",
    change: (text) => text.replace("\n", ",address\n"),
    at: "cases.csv:1 address",
    message: () => messages.extraColumn("address"),
  },
  {
    input: "a column without a name",
    change: (text) => text.replace("\n", ",\n"),
    at: "cases.csv:1 ",
    message: () => messages.extraColumn(""),
  },
  {
    input: "a column named __proto__",
    change: (text) => text.replace("\n", ",__proto__\n"),
    at: "cases.csv:1 __proto__",
    message: () => messages.extraColumn("__proto__"),
  },
  {
    input: "a column twice",
    change: (text) => text.replace("\n", ",name\n"),
    at: "cases.csv:1 name",
    message: () => messages.repeatedColumn("name"),
  },
  {
    input: "a padded name",
    change: (text) => text.replace("name,", "name ,"),
    at: "cases.csv:1 name ",
    message: () => messages.misspeltColumn("name ", "name"),
  },
  {
    input: "another case",
    change: (text) => text.replace("name,", "Name,"),
    at: "cases.csv:1 Name",
    message: () => messages.misspeltColumn("Name", "name"),
  },
  {
    input: "a slip",
    change: (text) => text.replace("country", "contry"),
    at: "cases.csv:1 contry",
    message: () => messages.misspeltColumn("contry", "country"),
  },
  {
    input: "columns out of order",
    change: (text) => text.replace("name,country", "country,name"),
    at: "cases.csv:1 country",
    message: () => messages.columnOutOfOrder("country", "name"),
  },
  {
    input: "a title above the header",
    change: (text) => `Casos,,,,,\n${text}`,
    at: "cases.csv:1 ",
    message: () => messages.notAHeader(caseHeader),
  },
  {
    input: "no header",
    change: (text) => text.slice(text.indexOf("\n") + 1),
    at: "cases.csv:1 ",
    message: () => messages.notAHeader(caseHeader),
  },
];

const lines: readonly Hostile[] = [
  {
    input: "a blank line in the middle",
    change: (text) => text.replace("\n", "\n\n"),
    at: "cases.csv:2 ",
    message: () => messages.blankLine(),
  },
  {
    input: "a blank line at the end",
    change: (text) => `${text}\n`,
    at: "cases.csv:3 ",
    message: () => messages.blankLine(),
  },
  {
    input: "a row of commas",
    change: (text) => `${text},,,,,\n`,
    at: "cases.csv:3 ",
    message: () => messages.blankLine(),
  },
  {
    input: "a row of spaces",
    change: (text) => `${text}   \n`,
    at: "cases.csv:3 ",
    message: () => messages.blankLine(),
  },
  {
    input: "a cell too few",
    change: (text) => text.replace(",Teacher.", ""),
    at: "cases.csv:2 ",
    message: () =>
      messages.cellCount(
        8,
        Array.from({ length: 7 }, () => "a"),
      ),
  },
  {
    input: "commas too many at the end",
    change: (text) => text.replace("Teacher.", "Teacher.,,"),
    at: "cases.csv:2 ",
    message: () => messages.cellCount(8, [...Array.from({ length: 8 }, () => "a"), "", ""]),
  },
  {
    input: "a text's comma without quotes",
    change: (text) => text.replace("Maestra.", "Maestra, y poeta"),
    at: "cases.csv:2 ",
    message: () =>
      messages.cellCount(
        8,
        Array.from({ length: 9 }, () => "a"),
      ),
  },
  {
    input: "a space before a cell",
    change: (text) => text.replace("Ana Ruiz", " Ana Ruiz"),
    at: "cases.csv:2 name",
    message: () => messages.paddedCell(),
  },
  {
    input: "a no-break space after a cell",
    change: (text) => text.replace("Ana Ruiz", "Ana Ruiz\u00a0"),
    at: "cases.csv:2 name",
    message: () => messages.paddedCell(),
  },
  {
    input: "a space inside quotes",
    change: (text) => text.replace("Ana Ruiz", '"Ana Ruiz "'),
    at: "cases.csv:2 name",
    message: () => messages.paddedCell(),
  },
  {
    input: "a quote in an unquoted cell",
    change: (text) => text.replace("Ana Ruiz", 'Ana "Ani" Ruiz'),
    at: "cases.csv:2 name",
    message: () => messages.strayQuote(),
  },
  {
    input: "text after a closing quote",
    change: (text) => text.replace("Ana Ruiz", '"Ana" Ruiz'),
    at: "cases.csv:2 name",
    message: () => messages.strayQuote(),
  },
  {
    input: "a space after a closing quote",
    change: (text) => text.replace("Ana Ruiz", '"Ana Ruiz" '),
    at: "cases.csv:2 name",
    message: () => messages.strayQuote(),
  },
  {
    input: "a quote that is never closed",
    change: (text) => text.replace("Maestra.", '"Maestra.'),
    at: "cases.csv:2 summary_es",
    message: () => messages.openQuote(),
  },
];

describe("headers", () => {
  it.each(headers)("$input: refused", ({ change, at, message }) => {
    expect(found(filesWith("cases", change))).toEqual([{ at, message: message() }]);
  });

  it("names that all are padded are still the table's", () => {
    const padded = filesWith("cases", (text) => text.replace(caseHeader, ` ${caseHeader.replaceAll(",", " , ")} `));
    expect(found(padded).map(({ message }) => message)).toContainEqual(messages.misspeltColumn(" name ", "name"));
  });

  it("names between quotes are read", () => {
    const quoted = filesWith("cases", (text) => text.replace(caseHeader, caseHeader.replace(/\w+/g, '"$&"')));
    expect(found(quoted)).toEqual([]);
  });

  it("a column that moved to another table is missing here and extra there", () => {
    const swapped = filesWith("cases", (text) => text.replace("named_by", "broker"));
    expect(found(swapped)).toEqual([
      { at: "cases.csv:1 broker", message: messages.extraColumn("broker") },
      { at: "cases.csv:1 named_by", message: messages.missingColumn("named_by", "country") },
    ]);
  });
});

describe("lines", () => {
  it("show what was found: nothing of a blank or short one, the rest of one with a quote out of place", () => {
    const values = (change: (text: string) => string) =>
      checkFiles(filesWith("cases", change)).problems.map(({ value }) => value);
    expect(values((text) => `${text}\n`)).toEqual([""]);
    expect(values((text) => text.replace(",Teacher.", ""))).toEqual([""]);
    expect(values((text) => text.replace("Teacher.", 'Tea"cher.'))).toEqual(['Tea"cher.']);
  });

  it.each(lines)("$input: refused", ({ change, at, message }) => {
    expect(found(filesWith("cases", change))).toEqual([{ at, message: message() }]);
  });

  it("a break inside quotes is refused on both lines, and those after keep their numbers", () => {
    const broken = filesWith("events", (text) =>
      text.replace("Qué pasó", '"Qué\npasó"').replace("end,2025-03,", "end,2025-13,"),
    );
    expect(found(broken)).toEqual([
      { at: "events.csv:2 title_es", message: messages.openQuote() },
      { at: "events.csv:3 event", message: messages.openQuote() },
      { at: "events.csv:4 date", message: messages.notDate("2025-13") },
    ]);
  });

  it("quoted commas and doubled quotes are read", () => {
    const quoted = checkFiles(filesWith("cases", (text) => text.replace("Maestra.", '"Maestra, y ""poeta"""')));
    expect(quoted.dataset?.cases[0]?.summary).toEqual({ es: 'Maestra, y "poeta"', en: "Teacher." });
  });

  it("a table of a header alone is empty", () => {
    expect(checkFiles(filesWith("corrections", (text) => `${text.split("\n")[0]}\n`)).dataset?.corrections).toEqual([]);
  });
});

describe("numbers with an unquoted comma", () => {
  it.each([
    { input: "with a cell more", change: (text: string) => text.replace("1150,1150", "1,150,1150"), value: "1,150" },
    { input: "twice", change: (text: string) => text.replace("1150,1150", "1,150,1,150"), value: "1,150" },
    {
      input: "with the shift hidden by a cell left out",
      change: (text: string) => text.replace("1150,1150", "1,150,1150").replace("current,,,\n", "current,,\n"),
      value: "1,150",
    },
  ])("$input: refused at low", ({ change, value }) => {
    expect(found(filesWith("claims", change))).toEqual([
      { at: "claims.csv:2 low", message: messages.splitNumber(value) },
    ]);
  });

  it.each(["exact1", "1exact"])(
    "three figures beside three are two numbers, whatever is wrong with %s",
    (qualifier) => {
      const at = found(files(set("claims", "list-2024-12", { low: "115", high: "120", qualifier })));
      expect(at.map((problem) => problem.at)).toEqual(["claims.csv:2 qualifier"]);
    },
  );

  it("millions: refused at value, with the number to write", () => {
    const split = filesWith("populations", (text) => text.replace("10900000", "10,900,000"));
    expect(found(split)).toContainEqual({ at: "populations.csv:2 value", message: messages.splitNumber("10,900,000") });
    expect(messages.splitNumber("10,900,000").remedy.en).toBe("write 10900000, without separators");
  });
});

describe("cells", () => {
  it("a line without quotes reads as the same line with them", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aé «1';.\u00a0\t".split("")), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        expect(cellsOf(cells.join(","))).toEqual(cells);
        expect(cellsOf(cells.map((each) => `"${each}"`).join(","))).toEqual(cells);
      }),
      { seed: 20_261_128, numRuns: 200 },
    );
  });

  it("an empty line has none, and a mark in front of a line belongs to no cell", () => {
    expect(cellsOf("")).toEqual([]);
    expect(cellsOf("\ufeffa,b")).toEqual(["a", "b"]);
  });

  it("another separator may stand between them", () => {
    expect(cellsOf("a,b;c", ";")).toEqual(["a,b", "c"]);
    expect(cellsOf('"a;b";c', ";")).toEqual(["a;b", "c"]);
  });

  it("are written with quotes only where they need them, a line each", () => {
    expect(
      fileFrom([
        ["a", "b"],
        ["c,d", 'e"f'],
      ]),
    ).toBe('a,b\n"c,d","e""f"\n');
  });

  it("the first is a key, with or without quotes and spaces, whatever follows", () => {
    expect(['key,"open', '"key","open', " key ,x", "key", ",x"].map(keyOnLine)).toEqual([
      "key",
      "key",
      "key",
      "key",
      "",
    ]);
  });
});
