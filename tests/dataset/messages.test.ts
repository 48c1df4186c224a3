import { describe, expect, it } from "vitest";
import * as messages from "../../src/dataset/messages.ts";
import type { Message } from "../../src/dataset/messages.ts";

type Said = typeof messages;
type Name = { [K in keyof Said]: Said[K] extends (...args: never[]) => Message ? K : never }[keyof Said];

/** What each message may be told, and what of that an editor must find in it; every message has its line here. */
const told: {
  readonly [K in Name]: readonly {
    readonly args: Parameters<Said[K]>;
    readonly mentions?: readonly string[];
  }[];
} = {
  missingFile: [{ args: ["claims.csv"], mentions: ["claims.csv"] }],
  unknownFile: [
    { args: ["claim.csv", "claims.csv"], mentions: ["claim.csv", "claims.csv"] },
    { args: ["notes.csv", undefined], mentions: ["notes.csv"] },
  ],
  staleDataPackage: [{ args: [] }],
  emptyFile: [{ args: [] }],
  notUtf8: [{ args: [17, "Añil", 4], mentions: ["17", "Añil", "4"] }],
  utf16: [{ args: [] }],
  workbook: [{ args: [] }],
  htmlPage: [{ args: [] }],
  lfsPointer: [{ args: [] }],
  otherSeparator: [{ args: [";"] }, { args: ["\t"] }],
  crlf: [{ args: [] }],
  mixedNewlines: [{ args: [] }],
  noFinalNewline: [{ args: [] }],
  refusedCharacter: [
    { args: ["\u200b", "invisible"], mentions: ["U+200B"] },
    { args: ["\ufffd", "replacement"], mentions: ["U+FFFD"] },
  ],
  largeFile: [{ args: [65, 64], mentions: ["65", "64"] }],
  manyLines: [{ args: [1_000_001, 200_000], mentions: ["1000001", "200000"] }],
  longLine: [{ args: [20_001, 20_000], mentions: ["20001", "20000"] }],
  mergeMark: [{ args: [">>>>>>>"], mentions: [">>>>>>>"] }],
  mojibake: [{ args: ["Ã³", "ó"], mentions: ["Ã³", "ó"] }],
  mixedScripts: [{ args: ["\u0456"], mentions: ["\u0456", "U+0456"] }],
  otherLanguage: [{ args: ["es"] }, { args: ["en"] }],
  privateData: [{ args: ["mail"] }, { args: ["identity"] }, { args: ["phone"] }, { args: ["address"] }],
  notComposed: [{ args: [] }],
  notAHeader: [{ args: ["case,name"], mentions: ["case,name"] }],
  missingColumn: [
    { args: ["name", "case"], mentions: ["name", "case"] },
    { args: ["case", undefined], mentions: ["case"] },
  ],
  extraColumn: [{ args: ["address"], mentions: ["address"] }],
  repeatedColumn: [{ args: ["name"], mentions: ["name"] }],
  misspeltColumn: [{ args: ["contry", "country"], mentions: ["contry", "country"] }],
  columnOutOfOrder: [{ args: ["country", "name"], mentions: ["country", "name"] }],
  blankLine: [{ args: [] }],
  openQuote: [{ args: [] }],
  strayQuote: [{ args: [] }],
  cellCount: [
    { args: [1, ["efe", "AFP"]], mentions: ["1", "2"] },
    { args: [3, ["efe", "AFP"]], mentions: ["3", "2"] },
  ],
  splitNumber: [{ args: ["1,197,000"], mentions: ["1,197,000", "1197000"] }],
  paddedCell: [{ args: [] }],
  manyProblems: [{ args: [10_000], mentions: ["10000"] }],
  emptyCell: [
    { args: ["1197"], mentions: ["1197"] },
    { args: ["efe-1", "sources"], mentions: ["efe-1", "sources.csv"] },
  ],
  missingLanguage: [{ args: ["note_es"], mentions: ["note_es"] }],
  notSlug: [{ args: ["Foro Penal"], mentions: ["Foro Penal"] }],
  notLanguage: [{ args: ["español"], mentions: ["español"] }],
  notInteger: [
    { args: ["1.197"], mentions: ["1.197"] },
    { args: ["doce"], mentions: ["doce"] },
  ],
  notDate: [
    { args: ["3/4/2025"], mentions: ["3/4/2025"] },
    { args: ["ayer"], mentions: ["ayer"] },
  ],
  ambiguousDate: [
    { args: ["3/4/2025", "2025-04-03", "2025-03-04"], mentions: ["3/4/2025", "2025-04-03", "2025-03-04"] },
  ],
  lostDate: [{ args: ["mar-25"], mentions: ["mar-25"] }],
  ambiguousNumber: [{ args: ["1,197", "1197"], mentions: ["1,197", "1197"] }],
  notUrl: [{ args: ["efe.com"], mentions: ["efe.com"] }],
  notChoice: [
    { args: ["curent", ["current", "revised"], "current"], mentions: ["curent", "current"] },
    { args: ["valid", ["current", "revised"], undefined], mentions: ["valid", "current, revised"] },
  ],
  formulaCell: [{ args: ["=1+1"], mentions: ["=1+1"] }],
  longCell: [{ args: [2001, 2000], mentions: ["2001", "2000"] }],
  placeholder: [{ args: ["#REF!"], mentions: ["#REF!"] }],
  markup: [{ args: ["<b>"], mentions: ["<b>"] }],
  characterReference: [{ args: ["&nbsp;"], mentions: ["&nbsp;"] }],
  styledLetter: [{ args: ["Ｃ", "C"], mentions: ["Ｃ", "U+FF23", "C"] }],
  lostLetter: [{ args: ["Montevide?o"], mentions: ["Montevide?o"] }],
  repeatedKey: [{ args: ["promised", 8], mentions: ["promised", "8"] }],
  vanishedKey: [{ args: ["promised", "2026.11.1"], mentions: ["promised", "2026.11.1"] }],
  unknownReference: [
    { args: ["efe-1", "sources", "efe-11"], mentions: ["efe-1", "sources.csv", "efe-11"] },
    { args: ["hrw", "sources", undefined], mentions: ["hrw", "sources.csv"] },
  ],
  otherCountry: [{ args: ["vatican", "CUB"], mentions: ["vatican", "CUB"] }],
  lowAboveHigh: [{ args: [231, 230], mentions: ["231", "230"] }],
  highDiffers: [{ args: ["exact"], mentions: ["exact"] }],
  narrowRange: [{ args: [] }],
  releasedAbovePromised: [{ args: [553, "promised-1"], mentions: ["553", "promised-1"] }],
  jump: [{ args: [894, "2024-12-31"], mentions: ["894", "2024-12-31"] }],
  fallingTotal: [{ args: [231, "2025-01-31"], mentions: ["231", "2025-01-31"] }],
  subgroupAboveWhole: [{ args: [1150, "list-2024-12"], mentions: ["1150", "list-2024-12"] }],
  partsNotWhole: [{ args: [1162, [12, 13]], mentions: ["1162", "12", "13"] }],
  partsNotExact: [{ args: ["inside-2025-01", 12], mentions: ["inside-2025-01", "12"] }],
  unbalanced: [{ args: [1150, 20, 8, 1162], mentions: ["1150", "20", "8", "1162"] }],
  dateTooEarly: [{ args: ["1958-12-31"], mentions: ["1958-12-31"] }],
  dateNewerThanData: [{ args: ["2025-04-02", "2025-04-01"], mentions: ["2025-04-02", "2025-04-01"] }],
  dateAfterData: [{ args: ["2052-01", "2025-04-01"], mentions: ["2052-01", "2025-04-01"] }],
  datesReversed: [{ args: ["2025-02-01", "2025-01-31"], mentions: ["2025-02-01", "2025-01-31"] }],
  recordedBeforePublished: [{ args: ["2025-02-01", "efe-1"], mentions: ["2025-02-01", "efe-1"] }],
  datedAfterPublished: [{ args: ["2025-02-01", "efe-1"], mentions: ["2025-02-01", "efe-1"] }],
  dateWanted: [
    { args: ["stock", "as_of"], mentions: ["as_of"] },
    { args: ["flow", "period_end"], mentions: ["period_end"] },
    { args: ["promise", "as_of"], mentions: ["as_of"] },
  ],
  dateUnwanted: [
    { args: ["stock", "period_end"], mentions: ["period_end"] },
    { args: ["flow", "as_of"], mentions: ["as_of"] },
  ],
  unknownStart: [{ args: [] }],
  spanUnfit: [
    { args: ["stock", "month"], mentions: ["month"] },
    { args: ["flow", "point"], mentions: ["point"] },
  ],
  periodUnfit: [{ args: ["month", "2024-12-31", "2025-01-31"], mentions: ["month", "2024-12-31", "2025-01-31"] }],
  outsideValidity: [
    { args: ["list", "2025-01", undefined], mentions: ["list", "2025-01", "…"] },
    { args: ["list", undefined, "2025-02"], mentions: ["list", "…", "2025-02"] },
  ],
  secondValue: [{ args: ["list-2024-12", 2], mentions: ["list-2024-12", "2"] }],
  replacedUnlessRevised: [{ args: ["current"], mentions: ["current"] }],
  revisedWithoutReplacement: [{ args: [] }],
  replacedByAnother: [{ args: ["gov-03"], mentions: ["gov-03"] }],
  replacementCircle: [{ args: [["a", "b", "a"]], mentions: ["a → b → a"] }],
  missingText: [{ args: ["main"], mentions: ["main"] }],
  missingMethod: [{ args: ["list"], mentions: ["list"] }],
  tooFewMembers: [{ args: [] }],
  membersOfOne: [{ args: ["ngo"], mentions: ["ngo"] }],
  governmentCause: [{ args: ["political"], mentions: ["political"] }],
  unsafeMirror: [{ args: ["1eye.us"], mentions: ["1eye.us"] }],
  bareAddress: [{ args: ["203.0.113.7"], mentions: ["203.0.113.7"] }],
  disguisedHost: [{ args: ["xn--fe-mlc.com"], mentions: ["xn--fe-mlc.com"] }],
  userInAddress: [{ args: [] }],
  unlinkedAddress: [{ args: [] }],
  missingAddress: [{ args: ["copy"], mentions: ["copy"] }],
  plainHttp: [{ args: [] }],
  undeclaredHttp: [{ args: [] }],
  httpsDeclaredHttp: [{ args: [] }],
  trackingParameters: [{ args: [["utm_source", "fbclid"]], mentions: ["utm_source, fbclid"] }],
  copyHost: [{ args: ["d1.cloudfront.net"], mentions: ["d1.cloudfront.net"] }],
  unusedSource: [{ args: [] }],
  missingLabel: [{ args: [] }],
  longLabel: [{ args: [] }],
  manyTurningPoints: [{ args: [20], mentions: ["20"] }],
  emptyCase: [{ args: [] }],
  afterTheEnd: [{ args: ["died", "2025-01-15"], mentions: ["died", "2025-01-15"] }],
  missingPopulation: [{ args: ["VEN"], mentions: ["VEN"] }],
  secondPopulation: [{ args: ["CUB", 2], mentions: ["CUB", "2"] }],
};

const cases = Object.entries(told).flatMap(([name, list]) =>
  list.map(({ args, mentions = [] }: { readonly args: readonly unknown[]; readonly mentions?: readonly string[] }) => ({
    name: name as Name,
    args,
    mentions,
  })),
);

function said(name: Name, args: readonly unknown[]): Message {
  return (messages[name] as (...args: readonly unknown[]) => Message)(...args);
}

describe.each(cases)("$name($args)", ({ name, args, mentions }) => {
  it("says why and what to do, in both languages", () => {
    const { why, remedy } = said(name, args);
    for (const words of [why.es, why.en, remedy.es, remedy.en]) expect(words).toMatch(/^.*\p{L}.*[^\s,:;]$/u);
    expect(why.es).not.toBe(why.en);
    expect(`${why.es} ${why.en} ${remedy.es} ${remedy.en}`).not.toMatch(/undefined|\[object/);
  });

  it("names what it was told, in both languages", () => {
    const { why, remedy } = said(name, args);
    for (const mention of mentions) {
      expect(`${why.es}; ${remedy.es}`).toContain(mention);
      expect(`${why.en}; ${remedy.en}`).toContain(mention);
    }
  });
});

describe("what to do depends on what was found", () => {
  it.each([
    ["1.197", "write 1197"],
    ["1 197", "write 1197"],
    ["1,197,000", "write 1197000"],
    ["007", "write 7"],
    ["999999999", "write 999999999"],
    ["1234567890", "for example: 1197"],
    ["8x", "for example: 1197"],
    ["x8", "for example: 1197"],
    ["", "for example: 1197"],
  ])("a number %j: %s", (found, remedy) => {
    expect(messages.notInteger(found).remedy.en).toBe(remedy);
  });

  it.each([
    ["3/4/2025", "if it is day/month/year, write 2025-04-03"],
    ["31.12.2025", "if it is day/month/year, write 2025-12-31"],
    ["31-12-2025", "if it is day/month/year, write 2025-12-31"],
    ["3/4/25", "for example: 2025-12-31"],
    ["a 3/4/2025", "for example: 2025-12-31"],
    ["3/4/2025 b", "for example: 2025-12-31"],
    ["113/4/2025", "for example: 2025-12-31"],
  ])("a date %j: %s", (found, remedy) => {
    expect(messages.notDate(found).remedy.en).toBe(remedy);
  });

  it("cells too many are a comma without quotes, or commas at the end; cells too few a comma left out", () => {
    expect(messages.cellCount(1, ["a", "", ""]).remedy.en).toMatch(/delete them/);
    expect(messages.cellCount(1, ["a", "b"]).remedy.en).toMatch(/quotes/);
    expect(messages.cellCount(3, ["a", "b"]).remedy.en).toMatch(/empty cells/);
  });

  it("a flow has its spans, and anything else a point", () => {
    expect(messages.spanUnfit("flow", "point").remedy.en).toMatch(/month/);
    expect(messages.spanUnfit("stock", "month").remedy.en).toBe("write point");
  });

  it("a character that was lost is looked up in the source; any other is typed again", () => {
    expect(messages.refusedCharacter("\ufffd", "replacement").remedy.en).toMatch(/source/);
    expect(messages.refusedCharacter("\u200b", "invisible").remedy.en).toMatch(/type it again/);
  });

  it("what resembles something is asked about", () => {
    expect(messages.unknownReference("efe-1", "sources", "efe-11").remedy.en).toBe('did you mean "efe-11"?');
    expect(messages.unknownReference("efe-1", "sources", undefined).remedy.en).toBe("add its row to sources.csv first");
  });

  it("a column is put after the one before it", () => {
    expect(messages.missingColumn("name", "case").remedy.en).toBe('put it after "case"');
    expect(messages.missingColumn("case", undefined).remedy.en).toBe("put it first");
  });

  it("semicolons are not called tabs", () => {
    const why = ({ why: { es, en } }: Message): string => `${es} ${en}`;
    expect(why(messages.otherSeparator(";"))).toMatch(/punto y coma.*semicolons/);
    expect(why(messages.otherSeparator("\t"))).toMatch(/tabuladores.*tabs/);
  });

  it("words in the wrong language are asked for in the other", () => {
    expect(messages.otherLanguage("en")).toEqual({
      why: { es: "el texto parece estar en inglés", en: "the text seems to be in English" },
      remedy: { es: "escriba aquí el texto en español", en: "write the text in Spanish here" },
    });
  });
});

describe("printable(value)", () => {
  it("prints control and invisible characters as their codes", () => {
    expect(messages.printable("a\u001b[31m\u202eb\n\u2028\u2029\ufffd")).toBe(
      "a\\u{001B}[31m\\u{202E}b\\u{000A}\\u{2028}\\u{2029}\\u{FFFD}",
    );
    expect(messages.printable("\u{e0041}")).toBe("\\u{E0041}");
  });

  it("leaves sixty characters as they are and shortens more, counted as people count them", () => {
    expect(messages.printable("😀".repeat(60))).toBe("😀".repeat(60));
    expect(messages.printable("😀".repeat(61))).toBe(`${"😀".repeat(59)}…`);
  });
});
