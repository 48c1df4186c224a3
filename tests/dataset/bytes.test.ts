import { describe, expect, it } from "vitest";
import { columnAt, decodeFile } from "../../src/dataset/bytes.ts";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import * as messages from "../../src/dataset/messages.ts";
import type { Message } from "../../src/dataset/messages.ts";
import { csvOf, filesWith, bytesOf, files, tables } from "./fixture.ts";

function found(hostile: Files) {
  return checkFiles(hostile).problems.map(({ file, line, column, why, remedy }) => ({
    at: `${file}:${line} ${column}`,
    message: { why, remedy },
  }));
}

/** The files with the bytes of sources.csv replaced. */
function withBytes(bytes: Uint8Array): Files {
  return new Map([...files(), ["sources.csv", bytes]]);
}

const sources = csvOf("sources", tables().sources);

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string, mark: readonly number[]): Uint8Array {
  return Uint8Array.from([...mark, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])]);
}

/** The table in UTF-16 with the bytes of each letter in the other order. */
function swapped(mark: readonly number[]): Uint8Array {
  const bytes = utf16(sources, mark);
  return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

interface Hostile {
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly at?: string;
  readonly message: () => Message;
}

const wholeFiles: readonly Hostile[] = [
  { input: "no bytes", bytes: new Uint8Array(), message: () => messages.emptyFile() },
  { input: "blanks alone", bytes: bytesOf(" \n\n"), message: () => messages.emptyFile() },
  { input: "a byte order mark alone", bytes: bytesOf("\ufeff"), message: () => messages.emptyFile() },
  { input: "UTF-16 with a mark", bytes: utf16(sources, [0xff, 0xfe]), message: () => messages.utf16() },
  { input: "UTF-16 without a mark", bytes: utf16(sources, []), message: () => messages.utf16() },
  { input: "UTF-16, the other byte first, with a mark", bytes: swapped([0xff, 0xfe]), message: () => messages.utf16() },
  { input: "UTF-16, the other byte first, without a mark", bytes: swapped([]), message: () => messages.utf16() },
  { input: "an Excel workbook", bytes: latin1("PK\u0003\u0004rest"), message: () => messages.workbook() },
  { input: "an old Excel workbook", bytes: latin1("\u00d0\u00cf\u0011\u00e0rest"), message: () => messages.workbook() },
  {
    input: "an HTML page",
    bytes: bytesOf("\n<!DOCTYPE html><title>sources.csv</title>\n"),
    message: () => messages.htmlPage(),
  },
  ...["<html>", "<head>", "<body>", '<?xml version="1.0"?>'].map((start) => ({
    input: `a page that starts with ${start}`,
    bytes: bytesOf(`${start}\n`),
    message: () => messages.htmlPage(),
  })),
  {
    input: "a Git LFS pointer",
    bytes: bytesOf("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
    message: () => messages.lfsPointer(),
  },
  { input: "semicolons", bytes: bytesOf(sources.replaceAll(",", ";")), message: () => messages.otherSeparator(";") },
  {
    input: "semicolons after Excel's mark",
    bytes: bytesOf(`\ufeff${sources.replaceAll(",", ";")}`),
    message: () => messages.otherSeparator(";"),
  },
  { input: "tabs", bytes: bytesOf(sources.replaceAll(",", "\t")), message: () => messages.otherSeparator("\t") },
  { input: "CRLF throughout", bytes: bytesOf(sources.replaceAll("\n", "\r\n")), message: () => messages.crlf() },
  { input: "CR throughout", bytes: bytesOf(sources.replaceAll("\n", "\r")), message: () => messages.crlf() },
  {
    input: "an LF header over CRLF rows",
    bytes: bytesOf(sources.replaceAll("\n", "\r\n").replace("\r\n", "\n")),
    at: "sources.csv:2 ",
    message: () => messages.mixedNewlines(),
  },
  {
    input: "one CRLF among LF",
    bytes: bytesOf(sources.replace(/\n(?=efe-2025-03-11)/, "\r\n")),
    at: "sources.csv:2 ",
    message: () => messages.mixedNewlines(),
  },
  {
    input: "no newline at the end",
    bytes: bytesOf(sources.trimEnd()),
    at: "sources.csv:5 ",
    message: () => messages.noFinalNewline(),
  },
];

describe("whole files", () => {
  it.each(wholeFiles)("$input: refused", ({ bytes, at = "sources.csv:1 ", message }) => {
    expect(found(withBytes(bytes))).toContainEqual({ at, message: message() });
    expect(found(withBytes(bytes)).filter((problem) => problem.at.startsWith("sources.csv"))).toHaveLength(1);
  });

  it("one leading byte order mark is dropped", () => {
    expect(found(withBytes(bytesOf(`\ufeff${sources}`)))).toEqual([]);
  });

  it("a table that cannot be read makes no reference to it unknown", () => {
    expect(found(withBytes(new Uint8Array()))).toHaveLength(1);
  });
});

describe("what only resembles another format", () => {
  it.each(["P", "PK\u0003", "ab", "a\0b", "a\0bc", "ab\0c", "\0a\0\0", "<hola>\n", "a <html>\n", "ID;nombre,país\n"])(
    "%j is read as text",
    (text) => {
      expect(decodeFile("sources.csv", bytesOf(text)).lines).toEqual([text.trimEnd()]);
    },
  );

  it("lines are read without their ends, and a last one that ends is not followed by another", () => {
    expect(decodeFile("sources.csv", bytesOf("a\n\nb\n"))).toEqual({ lines: ["a", "", "b"], problems: [] });
    expect(decodeFile("sources.csv", bytesOf("a\r\nb\rc\n")).lines).toEqual(["a", "b", "c"]);
  });

  it("a file cut after a line that ends the Windows way is not called cut", () => {
    expect(decodeFile("sources.csv", bytesOf("a\r\n")).problems.map(({ why }) => why)).toEqual([messages.crlf().why]);
    expect(decodeFile("sources.csv", bytesOf("a\r")).problems.map(({ why }) => why)).toEqual([messages.crlf().why]);
    expect(decodeFile("sources.csv", bytesOf("a")).problems.map(({ why }) => why)).toEqual([
      messages.noFinalNewline().why,
    ]);
  });
});

describe("the column of a character", () => {
  it.each([
    ["first", 0, "a"],
    ["behind a comma", 2, "b"],
    ["a comma between quotes, which parts nothing", 9, "b"],
    ["inside quotes, behind a comma", 5, "b"],
    ["behind quotes", 16, "c"],
    ["beyond the last column", 18, ""],
  ])("%s", (_, index, column) => {
    expect(columnAt('a,"b",c', 'x,"y,""z"" , w",v,u', index)).toBe(column);
  });
});

describe("the most that is read", () => {
  const [header = ""] = sources.split("\n");

  it("is 200,000 lines, counted before any is read, whichever way they end", () => {
    const lines = (count: number, end: string): Uint8Array => bytesOf(`x${end}`.repeat(count));
    expect(decodeFile("sources.csv", lines(200_000, "\n")).lines).toHaveLength(200_000);
    for (const end of ["\n", "\r", "\r\n"])
      expect(decodeFile("sources.csv", lines(200_001, end))).toMatchObject({
        lines: [],
        problems: [{ line: 200_001, why: messages.manyLines(200_001, 200_000).why }],
      });
  });

  it("is 64 megabytes", () => {
    const { lines, problems } = decodeFile("sources.csv", new Uint8Array(64_000_001).fill(0x61));
    expect(lines).toEqual([]);
    expect(problems.map(({ why }) => why)).toEqual([messages.largeFile(65, 64).why]);
  });

  it("is 20,000 characters a line", () => {
    expect(decodeFile("sources.csv", bytesOf(`${"a".repeat(20_000)}\n`)).problems).toEqual([]);
    expect(found(withBytes(bytesOf(`${header}\n${"a".repeat(20_001)}\n`)))).toEqual([
      { at: "sources.csv:2 ", message: messages.longLine(20_001, 20_000) },
    ]);
  });
});

describe("an unfinished merge", () => {
  it("is named at each of its marks, and nothing else is said of a table with two sides", () => {
    const merged = sources.replace(
      /^(radio-undated.*)$/m,
      "<<<<<<< HEAD\n$1\n||||||| 1a2b3c4\n$1\n=======\n$1\n>>>>>>> rama",
    );
    expect(found(withBytes(bytesOf(merged)))).toEqual(
      [
        { line: 4, mark: "<<<<<<<" },
        { line: 6, mark: "|||||||" },
        { line: 8, mark: "=======" },
        { line: 10, mark: ">>>>>>>" },
      ].map(({ line, mark }) => ({ at: `sources.csv:${line} `, message: messages.mergeMark(mark) })),
    );
  });

  it.each([" =======", "<<<<<<<<", "======", ">>>>>>>rama", "a >>>>>>> b"])("has no mark %j", (line) => {
    expect(decodeFile("sources.csv", bytesOf(`${line}\n`)).problems).toEqual([]);
  });
});

describe("encodings", () => {
  const named = sources.replace("radio-undated,EFE", "radio-undated,Periódico Añil");

  it("Latin-1 bytes are named with line, column, byte and the word they would make", () => {
    const byte = named.indexOf("ó") + 1;
    expect(found(withBytes(latin1(named)))).toEqual([
      { at: "sources.csv:4 publisher", message: messages.notUtf8(byte, "Periódico", 1) },
    ]);
  });

  it("a stray byte after good UTF-8 is counted in bytes, not letters", () => {
    const text = `${sources}é`;
    const bytes = Uint8Array.from([...bytesOf(text), 0x93, 0x0a]);
    expect(found(withBytes(bytes))).toEqual([
      { at: "sources.csv:6 source", message: messages.notUtf8(bytes.length - 1, "“", 1) },
    ]);
  });

  it("a bad byte is counted behind the mark in front of the file", () => {
    const { problems } = decodeFile("sources.csv", Uint8Array.from([0xef, 0xbb, 0xbf, ...latin1("a,ñ\n")]));
    expect(problems.map(({ line, why }) => ({ line, why }))).toEqual([
      { line: 1, why: messages.notUtf8(6, "ñ", 1).why },
    ]);
  });

  it("every other line with bad bytes is counted", () => {
    expect(found(withBytes(latin1(sources.replaceAll("EFE", "Añil"))))[0]?.message).toEqual(
      messages.notUtf8(sources.indexOf("EFE") + 2, "Añil", 4),
    );
  });

  it("an overlong encoding is not UTF-8", () => {
    const bytes = Uint8Array.from([...bytesOf(sources), 0xc0, 0xaf, 0x0a]);
    expect(found(withBytes(bytes))[0]?.at).toBe("sources.csv:6 source");
  });
});

describe("characters", () => {
  const characters: readonly {
    readonly name: string;
    readonly character: string;
    readonly kind: messages.CharacterKind;
  }[] = [
    { name: "NUL", character: "\0", kind: "nul" },
    { name: "the replacement character", character: "\ufffd", kind: "replacement" },
    { name: "a line separator", character: "\u2028", kind: "separator" },
    { name: "a paragraph separator", character: "\u2029", kind: "separator" },
    { name: "a next-line control", character: "\u0085", kind: "separator" },
    { name: "a byte order mark", character: "\ufeff", kind: "bom" },
    { name: "a right-to-left override", character: "\u202e", kind: "bidi" },
    { name: "a right-to-left mark", character: "\u200f", kind: "bidi" },
    { name: "an isolate", character: "\u2067", kind: "bidi" },
    { name: "a zero-width space", character: "\u200b", kind: "invisible" },
    { name: "a zero-width joiner", character: "\u200d", kind: "invisible" },
    { name: "a soft hyphen", character: "\u00ad", kind: "invisible" },
    { name: "a letter without a shape", character: "\u3164", kind: "invisible" },
    { name: "a combining joiner", character: "\u034f", kind: "invisible" },
    { name: "a variation selector", character: "\ufe0f", kind: "invisible" },
    { name: "an empty Braille cell", character: "\u2800", kind: "invisible" },
    { name: "an annotation's mark", character: "\ufff9", kind: "invisible" },
    { name: "a character for private use", character: "\ue000", kind: "private" },
    { name: "a character that is none", character: "\ufdd0", kind: "private" },
    { name: "a tag character", character: "\u{e0041}", kind: "invisible" },
    { name: "a tab", character: "\t", kind: "control" },
    { name: "an escape", character: "\u001b", kind: "control" },
    { name: "a C1 control", character: "\u0093", kind: "control" },
  ];

  it.each(characters)("$name is refused and named by its code", ({ character, kind }) => {
    const hostile = filesWith("cases", (text) => text.replace("Ana Ruiz", `Ana${character}Ruiz`));
    expect(found(hostile)).toEqual([{ at: "cases.csv:2 name", message: messages.refusedCharacter(character, kind) }]);
  });

  it("a character is found in the right column behind quoted commas", () => {
    const hostile = filesWith("cases", (text) =>
      text.replace("Maestra.,Teacher.", '"Maestra, y poeta",Tea\u200bcher.'),
    );
    expect(found(hostile)).toEqual([
      { at: "cases.csv:2 summary_en", message: messages.refusedCharacter("\u200b", "invisible") },
    ]);
  });

  it("a damaged header is reported, and the rows are not", () => {
    const hostile = filesWith("cases", (text) => text.replace("name,", "na\u200bme,"));
    expect(found(hostile)).toEqual([
      { at: "cases.csv:1 na\u200bme", message: messages.refusedCharacter("\u200b", "invisible") },
    ]);
  });

  it("no-break spaces are kept: numbers from five digits carry a thin one", () => {
    expect(
      found(filesWith("cases", (text) => text.replace("Maestra.", "Firmaron 11\u202f000\u00a0personas."))),
    ).toEqual([]);
  });

  const mangled = [
    { letter: "ó", as: "Ã³" },
    { letter: "ñ", as: "Ã±" },
    { letter: "í", as: "Ã\u00ad" },
    { letter: "Á", as: "Ã\u0081" },
    { letter: "¿", as: "Â¿" },
    { letter: "«", as: "Â«" },
    { letter: "“", as: "â€œ" },
    { letter: "…", as: "â€¦" },
    { letter: "”", as: "â€\u009d" },
    { letter: "\ufeff", as: "ï»¿" },
  ];

  it.each(mangled)("$letter read as Windows-1252 is named with what it was", ({ letter, as }) => {
    const hostile = filesWith("cases", (text) => text.replace("Maestra.", `A${as}b`));
    expect(found(hostile)).toEqual([{ at: "cases.csv:2 summary_es", message: messages.mojibake(as, letter) }]);
  });

  it.each(["«JOSÉ»", "CAFÉ—BAR", "São Tomé", "ÂNGELA", "más…»"])("%s is good text", (good) => {
    expect(found(filesWith("cases", (text) => text.replace("Maestra.", good)))).toEqual([]);
  });

  it("each damage of a line is named, in the order of its kind", () => {
    const { problems } = decodeFile("cases.csv", bytesOf("case,name\nÃ³\u200b\u0007,Jose\u0301 Ã±\n"));
    expect(problems.map(({ line, column, value, why }) => ({ line, column, value, why }))).toEqual([
      { line: 2, column: "case", value: "Ã³", why: messages.mojibake("Ã³", "ó").why },
      { line: 2, column: "name", value: "Ã±", why: messages.mojibake("Ã±", "ñ").why },
      { line: 2, column: "case", value: "U+200B", why: messages.refusedCharacter("\u200b", "invisible").why },
      { line: 2, column: "case", value: "U+0007", why: messages.refusedCharacter("\u0007", "control").why },
      { line: 2, column: "name", value: "", why: messages.notComposed().why },
    ]);
  });

  it("a character behind misread ones is found in its own column", () => {
    const { problems } = decodeFile("cases.csv", bytesOf("case,name\nÃ³Ã³Ã³,\u200b\n"));
    expect(problems.at(-1)).toMatchObject({ column: "name", value: "U+200B" });
  });

  it("accents heaped on a letter are refused, and one that has no letter of its own is not", () => {
    const heaped = (name: string): Files => filesWith("cases", (text) => text.replace("Ana Ruiz", name));
    expect(found(heaped("A\u0334\u0336\u0338na"))).toEqual([
      { at: "cases.csv:2 name", message: messages.refusedCharacter("\u0334", "stacked") },
    ]);
    expect(found(heaped("G\u0303ua"))).toEqual([]);
  });

  it("an accent stored apart from its letter is refused", () => {
    const hostile = filesWith("cases", (text) => text.replace("Ana Ruiz", "Jose\u0301"));
    expect(found(hostile)).toEqual([{ at: "cases.csv:2 name", message: messages.notComposed() }]);
  });
});

describe("cut files", () => {
  it("a file cut anywhere but after a line is refused", () => {
    const whole = bytesOf(csvOf("countries", tables().countries));
    for (let length = 0; length < whole.length; length++) {
      if (whole[length - 1] === 0x0a) continue;
      const cut = new Map([...files(), ["countries.csv", whole.subarray(0, length)]]);
      expect(found(cut), `cut at ${length}`).not.toEqual([]);
    }
  });
});
