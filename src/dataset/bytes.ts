import * as messages from "./messages.ts";
import type { CharacterKind, Message } from "./messages.ts";
import { error, wholeFile, type Finding } from "./problem.ts";

/**
 * The first gate: bytes to lines. Papa Parse accepts damaged files without a word, so damage is looked for here, before
 * any parsing, and named for what it most likely is.
 */

/** The lines of a file without their newlines; none where the bytes are not text of the right kind. */
export interface Decoded {
  readonly lines: readonly string[];
  readonly problems: readonly Finding[];
}

const known = new WeakMap<Uint8Array, Decoded>();

/** Reads a file's bytes strictly as UTF-8 lines, once whoever asks. One leading byte order mark is dropped. */
export function decodeFile(file: string, bytes: Uint8Array): Decoded {
  const decoded = known.get(bytes) ?? decodeAnew(file, bytes);
  known.set(bytes, decoded);
  return decoded;
}

function decodeAnew(file: string, bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign) return { lines: [], problems: [error(wholeFile(file), foreign)] };
  const excess = excessOf(file, bytes);
  if (excess) return { lines: [], problems: [excess] };
  const text = strictText(bytes);
  if (text === undefined) return { lines: [], problems: [encodingProblem(file, bytes)] };
  const misread = misreadText(text);
  if (misread) return { lines: [], problems: [error(wholeFile(file), misread)] };
  const lines = linesOf(text);
  const unreadable = lines.flatMap((line, index) => unreadableLine(file, line, index + 1) ?? []);
  if (unreadable.length > 0) return { lines: [], problems: unreadable };
  const header = lines[0] ?? "";
  const problems = lines.flatMap((line, index) => lineProblems(line, { file, line: index + 1, header }));
  return { lines, problems: [...newlineProblems(file, text, lines.length), ...problems] };
}

/** The column a character of a line stands in: counts the separators before it that are outside quotes. */
export function columnAt(header: string, line: string, index: number): string {
  const separator = separatorOf(header);
  const before = line.slice(0, index).replace(/"[^"]*(?:"|$)/g, "");
  return header.replaceAll('"', "").split(separator)[before.split(separator).length - 1] ?? "";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function foreignFormat(bytes: Uint8Array): Message | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return messages.workbook();
  const hasMark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const hasNulls = bytes.length > 3 && (bytes[0] === 0) !== (bytes[1] === 0) && (bytes[2] === 0) !== (bytes[3] === 0);
  return hasMark || hasNulls ? messages.utf16() : undefined;
}

/**
 * What a file may hold at most: several times what the tables may ever grow to, and little enough to be read in the memory
 * of a small machine.
 */
const most = { megabytes: 64, lines: 200_000, letters: 20_000 };

function excessOf(file: string, bytes: Uint8Array): Finding | undefined {
  const megabytes = Math.ceil(bytes.length / 1e6);
  if (megabytes > most.megabytes) return error(wholeFile(file), messages.largeFile(megabytes, most.megabytes));
  const lines = newlinesIn(bytes);
  if (lines <= most.lines) return undefined;
  return error({ ...wholeFile(file), line: most.lines + 1 }, messages.manyLines(lines, most.lines));
}

/** How many lines end in these bytes, counted before a letter of them is read. */
function newlinesIn(bytes: Uint8Array): number {
  let feeds = 0;
  let returns = 0;
  for (const byte of bytes) {
    if (byte === 0x0a) feeds++;
    else if (byte === 0x0d) returns++;
  }
  return Math.max(feeds, returns);
}

/** What makes a line no row of a table, whatever its cells. */
function unreadableLine(file: string, line: string, number: number): Finding | undefined {
  const at = { file, line: number, column: "" };
  if (line.length > most.letters) return error({ ...at, value: "" }, messages.longLine(line.length, most.letters));
  const [mark] = mergeMark.exec(line) ?? [];
  return mark === undefined ? undefined : error({ ...at, value: mark }, messages.mergeMark(mark));
}

/** What Git writes around the two sides of a conflict (git-merge, "How conflicts are presented"). */
const mergeMark = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;

function misreadText(text: string): Message | undefined {
  const head = text.trimStart();
  if (head === "") return messages.emptyFile();
  if (/^<(?:!doctype|html|head|body|\?xml)/i.test(head)) return messages.htmlPage();
  if (head.startsWith("version https://git-lfs.github.com/spec/")) return messages.lfsPointer();
  const [header = ""] = text.split(newline, 1);
  const separator = separatorOf(header);
  return separator === "," ? undefined : messages.otherSeparator(separator);
}

/** What parts the columns: the comma, unless the header has more of another. */
function separatorOf(header: string): "," | ";" | "\t" {
  const count = (separator: string) => header.split(separator).length;
  return ([";", "\t"] as const).find((separator) => count(separator) > count(",")) ?? ",";
}

/** The bytes as UTF-8; none where any of them is not. */
function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Names the first bad byte of bytes that are not UTF-8. A line is decoded alone, since no byte of a longer character is
 * ever a newline: so one bad byte names one line.
 */
function encodingProblem(file: string, bytes: Uint8Array): Finding {
  const bad = byteLines(bytes).filter(({ part }) => strictText(part) === undefined);
  const [first] = bad;
  if (!first) throw new Error(`no line with bad bytes: ${file}`);
  const inLine = firstBadByte(first.part);
  const windows = new TextDecoder("windows-1252").decode(first.part);
  const word = wordAt(windows, inLine);
  const header = new TextDecoder().decode(byteLines(bytes)[0]?.part);
  const column = columnAt(header, windows, inLine);
  return error(
    { file, line: first.line, column, value: word },
    messages.notUtf8(first.start + inLine + 1, word, bad.length),
  );
}

interface ByteLine {
  readonly line: number;
  /** Offset of its first byte in the file. */
  readonly start: number;
  readonly part: Uint8Array;
}

function byteLines(bytes: Uint8Array): readonly ByteLine[] {
  const lines: ByteLine[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    lines.push({ line: lines.length + 1, start, part: bytes.subarray(start, end) });
    start = end + 1;
  }
  return lines;
}

/** Offset of the first byte that is not UTF-8: where a lenient decoder puts its first replacement character. */
function firstBadByte(part: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part);
  return new TextEncoder().encode(lenient.slice(0, lenient.indexOf("\ufffd"))).length;
}

function wordAt(line: string, index: number): string {
  const before = /[\p{L}\d]*$/u.exec(line.slice(0, index))?.[0] ?? "";
  const after = /^[\p{L}\d]*/u.exec(line.slice(index + 1))?.[0] ?? "";
  return `${before}${line.charAt(index)}${after}`;
}

const newline = /\r\n|\n|\r/;

function linesOf(text: string): readonly string[] {
  const lines = text.split(newline);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function newlineProblems(file: string, text: string, lineCount: number): readonly Finding[] {
  const endings = text.match(/\r\n|\n|\r/g) ?? [];
  const problems: Finding[] = [];
  const other = endings.findIndex((ending) => ending !== endings[0]);
  if (other !== -1) problems.push(error({ ...wholeFile(file), line: other + 1 }, messages.mixedNewlines()));
  else if (endings.length > 0 && endings[0] !== "\n") problems.push(error(wholeFile(file), messages.crlf()));
  if (!/[\r\n]$/.test(text)) problems.push(error({ ...wholeFile(file), line: lineCount }, messages.noFinalNewline()));
  return problems;
}

interface LinePlace {
  readonly file: string;
  readonly line: number;
  readonly header: string;
}

function lineProblems(line: string, { file, line: number, header }: LinePlace): readonly Finding[] {
  if (printableAscii.test(line)) return [];
  const at = (index: number, value: string) => ({ file, line: number, column: columnAt(header, line, index), value });
  const problems: Finding[] = [];
  for (const { 0: value, index } of line.matchAll(mojibakePattern)) {
    problems.push(error(at(index, value), messages.mojibake(value, unmangled(value))));
  }
  const unread = line.replace(mojibakePattern, (found) => " ".repeat(found.length));
  for (const [kind, pattern] of refused) {
    const found = pattern.exec(unread);
    if (!found) continue;
    const [character] = found;
    const place = at(found.index, `U+${messages.codeOf(character)}`);
    problems.push(error(place, messages.refusedCharacter(character, kind)));
  }
  if (line.normalize("NFC") !== line) problems.push(error(at(firstApart(line), ""), messages.notComposed()));
  return problems;
}

/** Where a line and its composed form (Unicode NFC) part. */
function firstApart(line: string): number {
  const composed = line.normalize("NFC");
  let index = 0;
  while (line[index] === composed[index]) index++;
  return index;
}

/** A line of these alone, as most are, holds nothing that is looked for. */
const printableAscii = /^[ -~]*$/;

const refused: readonly (readonly [CharacterKind, RegExp])[] = [
  ["nul", /\0/],
  ["replacement", /\ufffd/],
  ["separator", /[\u2028\u2029\u0085\v\f]/],
  ["bom", /\ufeff/],
  ["bidi", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  [
    "invisible",
    /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff])[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/u,
  ],
  ["private", /[\p{Co}\p{Noncharacter_Code_Point}]/u],
  ["stacked", /(?<=\p{Script=Latin})\p{M}{2,}/u],
  ["control", /[\u0001-\u0009\u000e-\u001f\u007f-\u0084\u0086-\u009f]/],
];

/** What Windows-1252 shows for the bytes 0x80 to 0xBF, which continue a UTF-8 character. */
const continuations = new TextDecoder("windows-1252").decode(
  Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index),
);

/**
 * UTF-8 read as Windows-1252 for the characters Spanish and English texts hold: accented letters (Ã, Â), typographic
 * marks (â€) and the byte order mark. Rarer lead letters are left out: «JOSÉ» would match.
 */
const mojibakePattern = new RegExp(`[ÂÃ][${continuations}]|â€[${continuations}]|ï»¿|ï¿½`, "g");

function unmangled(found: string): string {
  const bytes = [...found].map((character) => {
    const index = continuations.indexOf(character);
    // Above 0xBF Windows-1252 and Unicode agree.
    return index === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + index;
  });
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}
