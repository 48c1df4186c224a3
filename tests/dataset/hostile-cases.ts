import type { Files } from "../../src/dataset/gate.ts";
import * as messages from "../../src/dataset/messages.ts";
import type { Message } from "../../src/dataset/messages.ts";
import { columnsOf, fileOf, type TableName } from "../../src/dataset/tables/index.ts";
import { add, bytesOf, csvOf, drop, files, set, tables } from "./fixture.ts";

type Said = typeof messages;

/** The messages, each of which is what one check of the gate says. */
export type MessageName = { [K in keyof Said]: Said[K] extends (...args: never[]) => Message ? K : never }[keyof Said];

/** A record that differs from the valid one in one place. */
export interface BrokenTable {
  /** Completes "it refuses …". */
  readonly what: string;
  /** The check that refuses it. */
  readonly rule: MessageName;
  readonly message: () => Message;
  /** `file:line column`; two where the one place is on two lines. */
  readonly at: readonly string[];
  readonly files: () => Files;
}

function broken<K extends MessageName>(
  what: string,
  rule: K,
  args: Parameters<Said[K]>,
  at: string | readonly string[],
  make: () => Files,
): BrokenTable {
  const say = messages[rule] as (...args: Parameters<Said[K]>) => Message;
  return { what, rule, message: () => say(...args), at: [at].flat(), files: make };
}

/** The record that each of them differs from. */
export const valid = files();

/** The valid sources as they are in their file. */
const sources = csvOf("sources", tables().sources);

const caseHeader = columnsOf("cases")
  .map(({ name }) => name)
  .join(",");

/** The valid record with the bytes of sources.csv replaced. */
const withBytes = (bytes: () => Uint8Array) => (): Files => new Map([...valid, ["sources.csv", bytes()]]);

const withSources = (change: (text: string) => string): (() => Files) => withBytes(() => bytesOf(change(sources)));

const inTable = (table: TableName, change: (text: string) => string): Files =>
  new Map([...valid, [fileOf(table), bytesOf(change(csvOf(table, tables()[table])))]]);

const inCases = (change: (text: string) => string) => (): Files => inTable("cases", change);

const inClaims = (change: (text: string) => string) => (): Files => inTable("claims", change);

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const utf16 = (text: string): Uint8Array => latin1(`\u00ff\u00fe${[...text].map((letter) => `${letter}\0`).join("")}`);

/** Files that are not text of the right kind, or not whole. */
const byteCases: readonly BrokenTable[] = [
  broken(
    "a file without a byte",
    "emptyFile",
    [],
    "sources.csv:1 ",
    withSources(() => ""),
  ),
  broken("a Latin-1 letter", "notUtf8", [sources.indexOf("EFE") + 2, "Añil", 1], "sources.csv:2 publisher", () =>
    withBytes(() => latin1(sources.replace("EFE", "Añil")))(),
  ),
  broken(
    "UTF-16",
    "utf16",
    [],
    "sources.csv:1 ",
    withBytes(() => utf16(sources)),
  ),
  broken(
    "a workbook",
    "workbook",
    [],
    "sources.csv:1 ",
    withBytes(() => latin1("PK\u0003\u0004")),
  ),
  broken(
    "an HTML page",
    "htmlPage",
    [],
    "sources.csv:1 ",
    withSources(() => "<!doctype html>\n<title>sources.csv</title>\n"),
  ),
  broken(
    "a Git LFS pointer",
    "lfsPointer",
    [],
    "sources.csv:1 ",
    withSources(() => "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
  ),
  broken(
    "semicolons",
    "otherSeparator",
    [";"],
    "sources.csv:1 ",
    withSources((text) => text.replaceAll(",", ";")),
  ),
  broken(
    "tabs",
    "otherSeparator",
    ["\t"],
    "sources.csv:1 ",
    withSources((text) => text.replaceAll(",", "\t")),
  ),
  broken(
    "CRLF throughout",
    "crlf",
    [],
    "sources.csv:1 ",
    withSources((text) => text.replaceAll("\n", "\r\n")),
  ),
  broken(
    "CRLF, then LF",
    "mixedNewlines",
    [],
    "sources.csv:2 ",
    withSources((text) => text.replace("\n", "\r\n")),
  ),
  broken(
    "an LF header over CRLF rows",
    "mixedNewlines",
    [],
    "sources.csv:2 ",
    withSources((text) => text.replaceAll("\n", "\r\n").replace("\r\n", "\n")),
  ),
  broken(
    "a cut in the last cell",
    "noFinalNewline",
    [],
    "cases.csv:2 ",
    inCases((text) => text.slice(0, -4)),
  ),
  broken(
    "a million rows",
    "manyLines",
    [1_000_000, 200_000],
    "sources.csv:200001 ",
    withSources(() => "x\n".repeat(1e6)),
  ),
  broken(
    "65 megabytes",
    "largeFile",
    [65, 64],
    "sources.csv:1 ",
    withBytes(() => new Uint8Array(65e6).fill(0x61)),
  ),
  broken(
    "a line of 30,000 letters",
    "longLine",
    [30_000, 20_000],
    "sources.csv:3 ",
    withSources((text) => text.replace(/\nefe-2025-03-11.*/, `\n${"x".repeat(30_000)}`)),
  ),
  ...["<<<<<<< HEAD", "||||||| 1a2b3c4", "=======", ">>>>>>> rama"].map((mark) =>
    broken(
      `the mark of a merge ${mark}`,
      "mergeMark",
      [mark.slice(0, 7)],
      "sources.csv:3 ",
      withSources((text) => text.replace("\n", "\n\n").replace(/\n\n(.*)/, `\n$1\n${mark}`)),
    ),
  ),
];

function character(what: string, letter: string, kind: messages.CharacterKind): BrokenTable {
  const place = inCases((text) => text.replace("Ana Ruiz", `Ana${letter}Ruiz`));
  return broken(what, "refusedCharacter", [letter, kind], "cases.csv:2 name", place);
}

/** Letters that are there and not seen, or not what they seem. */
const letterCases: readonly BrokenTable[] = [
  character("NUL", "\0", "nul"),
  character("a character lost in a conversion", "\ufffd", "replacement"),
  character("U+2028, which some read as a newline", "\u2028", "separator"),
  character("a byte order mark in mid-file", "\ufeff", "bom"),
  character("an override of the direction of writing", "\u202e", "bidi"),
  character("a zero-width space", "\u200b", "invisible"),
  character("a letter for private use", "\ue000", "private"),
  character("accents heaped on a letter", "\u0334\u0336", "stacked"),
  character("an escape", "\u001b", "control"),
  broken(
    "mojibake",
    "mojibake",
    ["Ã³", "ó"],
    "cases.csv:2 summary_es",
    inCases((text) => text.replace("Maestra.", "LeyÃ³.")),
  ),
  broken(
    "an accent apart from its letter",
    "notComposed",
    [],
    "cases.csv:2 name",
    inCases((text) => text.replace("Ana", "Jose\u0301")),
  ),
];

/** Headers that Papa Parse renames, splits or takes. */
const headerCases: readonly BrokenTable[] = [
  broken(
    "a file without its header",
    "notAHeader",
    [caseHeader],
    "cases.csv:1 ",
    inCases((text) => text.replace(/.*\n/, "")),
  ),
  broken(
    "a column left out",
    "missingColumn",
    ["name", "case"],
    "cases.csv:1 name",
    inCases((text) => text.replace("name,", "")),
  ),
  broken(
    "a header without a name",
    "extraColumn",
    [""],
    "cases.csv:1 ",
    inCases((text) => text.replace("\n", ",\n")),
  ),
  broken(
    "a header __proto__",
    "extraColumn",
    ["__proto__"],
    "cases.csv:1 __proto__",
    inCases((text) => text.replace("\n", ",__proto__\n")),
  ),
  broken(
    "a header twice",
    "repeatedColumn",
    ["name"],
    "cases.csv:1 name",
    inCases((text) => text.replace("\n", ",name\n")),
  ),
  broken(
    "a header in capitals",
    "misspeltColumn",
    ["NAME", "name"],
    "cases.csv:1 NAME",
    inCases((text) => text.replace("name", "NAME")),
  ),
  broken(
    "a padded header",
    "misspeltColumn",
    [" name", "name"],
    "cases.csv:1  name",
    inCases((text) => text.replace("name", " name")),
  ),
  broken(
    "columns out of order",
    "columnOutOfOrder",
    ["country", "name"],
    "cases.csv:1 country",
    inCases((text) => text.replace("name,country", "country,name")),
  ),
];

/** Lines that do not part into the right cells. */
const lineCases: readonly BrokenTable[] = [
  broken(
    "a blank line",
    "blankLine",
    [],
    "cases.csv:2 ",
    inCases((text) => text.replace("\n", "\n\n")),
  ),
  broken(
    "a quote never closed",
    "openQuote",
    [],
    "cases.csv:2 name",
    inCases((text) => text.replace("Ana", '"Ana')),
  ),
  broken(
    "a formula on the second line of a cell",
    "openQuote",
    [],
    ["cases.csv:2 name", "cases.csv:3 case"],
    inCases((text) => text.replace("Ana Ruiz", '"Ana\n=1+1"')),
  ),
  broken(
    "a quote within a cell",
    "strayQuote",
    [],
    "cases.csv:2 name",
    inCases((text) => text.replace("Ana", 'An"i"a')),
  ),
  broken(
    "a comma without quotes",
    "cellCount",
    [8, [..."12345678", ""].map((cell) => cell || "9")],
    "cases.csv:2 ",
    inCases((text) => text.replace("Maestra.", "Maestra, poeta.")),
  ),
  broken(
    "1,150 without quotes",
    "splitNumber",
    ["1,150"],
    "claims.csv:2 low",
    inClaims((text) => text.replace("1150,1150", "1,150,1150")),
  ),
  broken(
    "1,150 without quotes where a cell is missing at the end",
    "splitNumber",
    ["1,150"],
    "claims.csv:2 low",
    inClaims((text) => text.replace("1150,1150", "1,150,1150").replace("current,,,\n", "current,,\n")),
  ),
  broken(
    "a formula behind a space",
    "paddedCell",
    [],
    "cases.csv:2 name",
    inCases((text) => text.replace("Ana Ruiz", " =1+1")),
  ),
];

const name = (cell: string) => (): Files => files(set("cases", "ana-ruiz", { name: cell }));
const claimed = (cells: Parameters<typeof set<"claims">>[2]) => (): Files =>
  files(set("claims", "list-2024-12", cells));
const address = (url: string) => (): Files => files(set("sources", "efe-2025-02-01", { url }));

/** Cells that are not of their column's kind. */
const cellCases: readonly BrokenTable[] = [
  broken("an empty number", "emptyCell", ["1197"], "claims.csv:2 low", claimed({ low: "" })),
  broken(
    "a note in Spanish alone",
    "missingLanguage",
    ["note_es"],
    "claims.csv:2 note_en",
    claimed({ note_es: "Nota." }),
  ),
  broken("a key in capitals", "notSlug", ["LIST"], "claims.csv:10 claim", () =>
    files(add("claims", "list-2024-12", { claim: "LIST" })),
  ),
  broken("a language by its name", "notLanguage", ["español"], "sources.csv:2 language", () =>
    files(set("sources", "efe-2025-02-01", { language: "español" })),
  ),
  ...["1.197", "1e3", "007"].map((low) => broken(low, "notInteger", [low], "claims.csv:2 low", claimed({ low }))),
  broken(
    "a day that no calendar has",
    "notDate",
    ["2025-02-31"],
    "claims.csv:2 as_of",
    claimed({ as_of: "2025-02-31" }),
  ),
  ...["javascript:alert(1)", "data:text/html,x"].map((url) =>
    broken(url, "notUrl", [url], "sources.csv:2 url", address(url)),
  ),
  broken(
    "a status that is none",
    "notChoice",
    ["curent", ["current", "revised", "retracted", "withdrawn"], "current"],
    "claims.csv:2 status",
    claimed({ status: "curent" }),
  ),
  ...["=1+1", "＝1+1", "Salen;=1+1"].map((cell) =>
    broken(`the formula ${cell}`, "formulaCell", [cell], "cases.csv:2 name", name(cell)),
  ),
  broken("a letter lost to a ?", "lostLetter", ["Mu?oz"], "cases.csv:2 name", name("Mu?oz")),
  broken("a cell of 3,000 letters", "longCell", [3000, 2000], "cases.csv:2 name", name("x".repeat(3000))),
  broken("a spreadsheet's error", "placeholder", ["#REF!"], "cases.csv:2 name", name("#REF!")),
  broken("a script", "markup", ["<script>"], "cases.csv:2 name", name("<script>alert(1)</script>")),
  broken("a letter in a page's code", "characterReference", ["&lt;"], "cases.csv:2 name", name("a &lt; b")),
  broken("a wide letter", "styledLetter", ["Ａ", "A"], "cases.csv:2 name", name("Ａna")),
];

/** What only the releases know. */
const releaseCases: readonly BrokenTable[] = [
  broken("a released row that is gone", "vanishedKey", ["monthly-01", "2025.5.1"], "claims.csv:1 claim", () =>
    files(drop("claims", "monthly-01")),
  ),
];

/** Broken tables by what is broken in them; those that a rule between cells or rows refuses are in rule-cases.ts. */
export const brokenTables: Readonly<Record<string, readonly BrokenTable[]>> = {
  bytes: byteCases,
  letters: letterCases,
  headers: headerCases,
  lines: lineCases,
  cells: cellCases,
  releases: releaseCases,
};

/** What may be written into a column of words to harm whoever reads it, and what refuses it there. */
export const injections: readonly { readonly text: string; readonly message: () => Message }[] = [
  { text: "<script>alert(1)</script>", message: () => messages.markup("<script>") },
  { text: "Ana <img src=x onerror=alert(1)>", message: () => messages.markup("<img") },
  { text: "&#60;svg onload=alert(1)&#62;", message: () => messages.characterReference("&#60;") },
  { text: "=HYPERLINK(1)", message: () => messages.formulaCell("=HYPERLINK(1)") },
  { text: "＠SUM(1)", message: () => messages.formulaCell("＠SUM(1)") },
  { text: "Ana;+1", message: () => messages.formulaCell("Ana;+1") },
  { text: "A\u202ena", message: () => messages.refusedCharacter("\u202e", "bidi") },
  { text: "A\u200bna", message: () => messages.refusedCharacter("\u200b", "invisible") },
  { text: "\u0410na", message: () => messages.mixedScripts("\u0410") },
  { text: "x".repeat(2001), message: () => messages.longCell(2001, 2000) },
];

/** Every column of words of a table, but for the one that takes a language's two letters. */
export function wordColumns(table: TableName): readonly string[] {
  return columnsOf(table)
    .filter(({ field, name }) => field.kind === "text" && name !== "language")
    .map(({ name }) => name);
}

/** The valid record with a text in one cell of a table's first row; its other language is filled too. */
export function withText(table: TableName, column: string, text: string): Files {
  const [row = {}, ...rest] = tables()[table];
  const other = column.endsWith("_es") ? column.replace(/_es$/, "_en") : column.replace(/_en$/, "_es");
  const filled = { ...row, [other]: row[other] || "Ana", [column]: text };
  return new Map([...valid, [fileOf(table), bytesOf(csvOf(table, [filled, ...rest]))]]);
}
