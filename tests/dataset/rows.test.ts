import { describe, expect, it } from "vitest";
import * as fields from "../../src/dataset/fields.ts";
import { checkFiles } from "../../src/dataset/gate.ts";
import * as messages from "../../src/dataset/messages.ts";
import type { Message } from "../../src/dataset/messages.ts";
import { columnsOf, tables as fieldTables, tableNames } from "../../src/dataset/tables/index.ts";
import { add, files, set, type Edit } from "./fixture.ts";

function found(...edits: readonly Edit[]) {
  return checkFiles(files(...edits)).problems.map(({ file, line, column, why, remedy }) => ({
    at: `${file}:${line} ${column}`,
    message: { why, remedy },
  }));
}

interface Hostile {
  readonly cell: string;
  readonly edit: Edit;
  readonly at: string;
  readonly message: () => Message;
}

const number = (low: string): Hostile => ({
  cell: low,
  edit: set("claims", "list-2024-12", { low }),
  at: "claims.csv:2 low",
  message: () => messages.notInteger(low),
});

const date = (as_of: string): Hostile => ({
  cell: as_of,
  edit: set("claims", "list-2024-12", { as_of }),
  at: "claims.csv:2 as_of",
  message: () => messages.notDate(as_of),
});

const url = (address: string): Hostile => ({
  cell: address,
  edit: set("sources", "efe-2025-02-01", { url: address }),
  at: "sources.csv:2 url",
  message: () => messages.notUrl(address),
});

const formula = (name: string): Hostile => ({
  cell: name,
  edit: set("cases", "ana-ruiz", { name }),
  at: "cases.csv:2 name",
  message: () => messages.formulaCell(name),
});

const text = (name: string, message: Message): Hostile => ({
  cell: messages.printable(name),
  edit: set("cases", "ana-ruiz", { name }),
  at: "cases.csv:2 name",
  message: () => message,
});

const slug = (key: string): Hostile => ({
  cell: key,
  edit: add("claims", "list-2024-12", { claim: key }),
  at: "claims.csv:10 claim",
  message: () => messages.notSlug(key),
});

const hostile: readonly Hostile[] = [
  ...[
    "8x",
    "1.197",
    "1,197",
    "1 197",
    "1\u202f197",
    "1e3",
    "007",
    "-3",
    "+3",
    "3.0",
    "0x1F",
    "1234567890",
    "١٢",
    "twelve",
  ].map(number),
  ...[
    "2025-02-31",
    "2025-13",
    "2025-00-01",
    "2025-2-3",
    "31/12/2025",
    "25-12-31",
    "2025-12-31T00:00Z",
    "0000",
    "dic 2025",
  ].map(date),
  ...[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "ftp://efe.com/x",
    "file:///etc/passwd",
    "//efe.com/x",
    "www.efe.com",
    "https://",
    "https://efe.com/a b",
    'https://efe.com/"onclick',
    "https://web.archive.org/…",
  ].map(url),
  ...["=1+1", "+52", "-x", "@SUM(A1)", "＝1", "＋1", "－1", "＠x"].map(formula),
  ...["Salen seis;=1+1", "Salen seis; ＋1"].map(formula),
  ...[
    ["<script>alert(1)</script>", "<script>"],
    ["<img src=x onerror=alert(1)>", "<img"],
    ["Ana</td>", "</td>"],
    ["<!-- Ana -->", "<!--"],
    ["<?php", "<?php"],
  ].map(([cell = "", tag = ""]) => text(cell, messages.markup(tag))),
  ...["&lt;", "&#60;", "&#x3C;", "&frac12;"].map((cell) => text(cell, messages.characterReference(cell))),
  ...[
    ["Ｃuba", "C"],
    ["６", "6"],
    ["𝐂", "C"],
    ["𝟞", "6"],
  ].map(([cell = "", plain = ""]) => text(cell, messages.styledLetter([...cell][0] ?? "", plain))),
  ...[
    "#REF!",
    "#¡VALOR!",
    "#¿NOMBRE?",
    "#NAME?",
    "#DIV/0!",
    "#N/A",
    "#N/D",
    "#####",
    "NaN",
    "null",
    "undefined",
    "[object Object]",
  ].map((cell) => text(cell, messages.placeholder(cell))),
  text("a".repeat(2001), messages.longCell(2001, 2000)),
  ...["Lista-2024", "lista 2024", "lista--2024", "-lista", "lista-", "año-2024", "../lista", "__proto__"].map(slug),
  {
    cell: "Montevide?o",
    edit: set("cases", "ana-ruiz", { summary_es: "Montevide?o" }),
    at: "cases.csv:2 summary_es",
    message: () => messages.lostLetter("Montevide?o"),
  },
  {
    cell: "curent",
    edit: set("claims", "list-2024-12", { status: "curent" }),
    at: "claims.csv:2 status",
    message: () => messages.notChoice("curent", ["current", "revised", "retracted", "withdrawn"], "current"),
  },
  {
    cell: "valid",
    edit: set("claims", "list-2024-12", { status: "valid" }),
    at: "claims.csv:2 status",
    message: () => messages.notChoice("valid", ["current", "revised", "retracted", "withdrawn"], undefined),
  },
  {
    cell: "constructor",
    edit: set("claims", "list-2024-12", { status: "constructor" }),
    at: "claims.csv:2 status",
    message: () => messages.notChoice("constructor", ["current", "revised", "retracted", "withdrawn"], undefined),
  },
  {
    cell: "an empty number",
    edit: set("claims", "list-2024-12", { low: "" }),
    at: "claims.csv:2 low",
    message: () => messages.emptyCell("1197"),
  },
  {
    cell: "an empty reference",
    edit: set("claims", "list-2024-12", { definition: "" }),
    at: "claims.csv:2 definition",
    message: () => messages.emptyCell("pd-list", "definitions"),
  },
  {
    cell: "a language by its name",
    edit: set("sources", "efe-2025-02-01", { language: "español" }),
    at: "sources.csv:2 language",
    message: () => messages.notLanguage("español"),
  },
  {
    cell: "a key too long to name a file",
    edit: add("claims", "list-2024-12", { claim: "a".repeat(101) }),
    at: "claims.csv:10 claim",
    message: () => messages.longCell(101, 100),
  },
  {
    cell: "an empty key",
    edit: add("claims", "list-2024-12", { claim: "" }),
    at: "claims.csv:10 claim",
    message: () => messages.emptyCell("cub-pd-list-2025-12-31"),
  },
  {
    cell: "Spanish alone",
    edit: set("claims", "list-2024-12", { note_es: "Nota." }),
    at: "claims.csv:2 note_en",
    message: () => messages.missingLanguage("note_es"),
  },
  {
    cell: "English alone",
    edit: set("cases", "ana-ruiz", { summary_es: "" }),
    at: "cases.csv:2 summary_es",
    message: () => messages.missingLanguage("summary_en"),
  },
  {
    cell: "two spaces between keys",
    edit: set("claimants", "signatories", { members: "defenders  cubalex" }),
    at: "claimants.csv:4 members",
    message: () => messages.notSlug(""),
  },
];

describe("cells", () => {
  it.each(hostile)("$cell: refused", ({ edit, at, message }) => {
    expect(found(edit)).toEqual([{ at, message: message() }]);
  });

  it("a number with separators is proposed without them", () => {
    expect(messages.notInteger("1.197").remedy).toEqual({ es: "escriba 1197", en: "write 1197" });
  });

  it("a numeric date is proposed turned", () => {
    expect(messages.notDate("3/4/2025").remedy.en).toBe("if it is day/month/year, write 2025-04-03");
  });

  it("both languages of a required text may not be empty", () => {
    expect(found(set("cases", "ana-ruiz", { summary_es: "", summary_en: "" })).map(({ at }) => at)).toEqual([
      "cases.csv:2 summary_en",
      "cases.csv:2 summary_es",
    ]);
  });

  it("all problems are found at once, across files", () => {
    const at = found(
      set("claims", "promised", { low: "x", country: "CU" }),
      set("claims", "list-2024-12", { definition: "lst" }),
      set("events", "end", { date: "2025-03-32" }),
    ).map((problem) => problem.at);
    expect(at).toEqual(["claims.csv:2 definition", "claims.csv:8 country", "claims.csv:8 low", "events.csv:3 date"]);
  });

  it("behind 10,000 problems a table is not read further, and says where it was left", () => {
    const wrong = { low: "x", high: "x" };
    const edited = (rows: number) =>
      found((tables) => ({
        ...tables,
        claims: Array.from({ length: rows }, (_, index) => ({ ...tables.claims[0], claim: `key-${index}`, ...wrong })),
      })).filter(({ at }) => at.startsWith("claims.csv"));
    expect(edited(5000)).toHaveLength(10_000);
    const problems = edited(5002);
    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toEqual({ at: "claims.csv:5002 ", message: messages.manyProblems(10_000) });
  });

  it("a row that could not be read still has a key that others may name", () => {
    expect(found(set("claims", "list-2025-01-b", { low: "x" })).map(({ at }) => at)).toEqual(["claims.csv:4 low"]);
  });

  it("a text of 2,000 letters and a key of 100 are read", () => {
    const name = "a".repeat(2000);
    const key = "a".repeat(100);
    const { dataset, problems } = checkFiles(
      files(set("cases", "ana-ruiz", { name }), add("claims", "list-2024-12", { claim: key, who: "women" })),
    );
    expect(problems).toEqual([]);
    expect(dataset?.cases[0]?.name).toBe(name);
    expect(dataset?.claims.some(({ id }) => id === key)).toBe(true);
  });

  it("values are typed, camelCase, and undefined where empty", () => {
    const claim = checkFiles(files()).dataset?.claims.find(({ id }) => id === "let-out-03");
    expect(claim).toMatchObject({
      low: 211,
      high: 230,
      periodStart: "2025-01-14",
      asOf: undefined,
      note: undefined,
      line: 6,
    });
    expect(claim?.process?.conditions).toEqual(["licence", "house_arrest"]);
  });
});

describe("fields", () => {
  const about = { es: "Qué es.", en: "What it is." };
  const example = "x";

  it.each([
    [fields.slug(about, { example }), "foro-penal", "foro-penal"],
    [fields.slug(about, { example }), "snake_case-2", "snake_case-2"],
    [fields.slug(about, { example }), "11j", "11j"],
    [fields.slug(about, { example }), "CUB", "CUB"],
    [fields.slugs(about, { example }), "b a", ["b", "a"]],
    [fields.integer(about, { example }), "0", 0],
    [fields.integer(about, { example }), "999999999", 999_999_999],
    [fields.date(about, { example }), "2025-02", "2025-02"],
    [fields.url(about, { example }), "http://efe.com:8080/ñ?a=1#b", "http://efe.com:8080/ñ?a=1#b"],
    [fields.text(about, { example }), "¿Qué? 5-3=2", "¿Qué? 5-3=2"],
    [fields.text(about, { example }), "a < b; c -d & e; #SOSCUBA! null <3", "a < b; c -d & e; #SOSCUBA! null <3"],
    [fields.choice(about, { yes: about, no: about }), "no", "no"],
    [fields.bilingual(about, { example }), "Sí", { es: "Sí", en: "Sí" }],
  ])("%o accepts %j", (field, cell, value) => {
    expect(field.read(cell)).toEqual({ value });
  });

  it.each([
    [fields.slug(about, { example }), "CUBA"],
    [fields.slug(about, { example }), "CU"],
    [fields.slug(about, { example }), "cUB"],
    [fields.slug(about, { example }), "xCUB"],
    [fields.slugs(about, { example, choices: { exile: about } }), "exile full"],
    [fields.integer(about, { example }), "00"],
    [fields.integer(about, { example }), "5 "],
    [fields.url(about, { example }), "https://efe.com:port/"],
    [fields.url(about, { example }), "see https://efe.com/"],
    [fields.bilingual(about, { example }), "=1"],
  ])("%o refuses %j", (field, cell) => {
    expect(field.read(cell)).toHaveProperty("fault");
  });

  it("a choice's example is its first value unless another is given", () => {
    expect(fields.choice(about, { yes: about, no: about }).example).toBe("yes");
    expect(fields.choice(about, { yes: about, no: about }, { example: "no" }).example).toBe("no");
  });

  it("are required unless they are optional, which changes nothing else", () => {
    const field = fields.integer(about, { example });
    expect(field.required).toBe(true);
    expect(fields.optional(field)).toEqual({ ...field, required: false });
  });
});

describe("field definitions", () => {
  it("every field refers to a table that exists", () => {
    const references = tableNames.flatMap((table) => columnsOf(table).flatMap(({ field }) => field.references ?? []));
    expect(references.filter((name) => !Object.hasOwn(fieldTables, name))).toEqual([]);
  });

  it.each(tableNames)("%s: every example is a value its own field accepts", (table) => {
    const refused = columnsOf(table).filter(({ field }) => "fault" in field.read(field.example));
    expect(refused.map(({ name, field }) => `${name}: ${field.example}`)).toEqual([]);
  });

  it.each(tableNames)("%s: every field is described in both languages", (table) => {
    for (const { field } of columnsOf(table)) expect([field.about.es, field.about.en]).not.toContain("");
  });
});
