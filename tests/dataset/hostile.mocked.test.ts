import { describe, expect, it, vi } from "vitest";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import { columnsOf, tableNames } from "../../src/dataset/tables/index.ts";
import { lostKeys, vanishedKeys } from "../../src/releases/keys.ts";
import * as messages from "../../src/dataset/messages.ts";
import { files } from "./fixture.ts";
import { brokenTables, injections, valid, withText, wordColumns } from "./hostile-cases.ts";
import { ruleCases } from "./rule-cases.ts";

/** Which message each reason is from, by the reason itself: so a problem tells the check that found it. */
const { names } = vi.hoisted(() => ({ names: new WeakMap<object, string>() }));

vi.mock("../../src/dataset/messages.ts", async (importOriginal) => {
  const said = await importOriginal<typeof messages>();
  const named = Object.entries(said).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    return [
      name,
      (...args: unknown[]) => {
        const result = (value as (...args: unknown[]) => string | messages.Message)(...args);
        if (typeof result === "object") names.set(result.why, name);
        return result;
      },
    ];
  });
  return Object.fromEntries(named) as typeof messages;
});

/** What `npm run check` says of a record of which the valid one was released. */
function found(hostile: Files) {
  const problems = [...checkFiles(hostile).problems, ...vanishedKeys([["2025.5.1", valid]], hostile)];
  return problems.map(({ file, line, column, why, remedy, level }) => ({
    rule: names.get(why),
    at: `${file}:${line} ${column}`,
    message: { why, remedy },
    level,
  }));
}

/** The files in which a record differs from the valid one. */
function changedFiles(hostile: Files): readonly string[] {
  return [...valid].filter(([name, bytes]) => !isSame(bytes, hostile.get(name))).map(([name]) => name);
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a.length === b?.length && a.every((byte, index) => byte === b[index]);
}

/** How many lines of a valid file, from the first to the last that differs, do not stand in the hostile one. */
function linesGone(name: string, hostile: Files): number {
  const [old, now] = [linesOf(valid.get(name)), linesOf(hostile.get(name))];
  const least = Math.min(old.length, now.length);
  let before = 0;
  while (before < least && old[before] === now[before]) before++;
  let after = 0;
  while (after < least - before && old.at(-1 - after) === now.at(-1 - after)) after++;
  return old.length - before - after;
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  return new TextDecoder("latin1").decode(bytes).replace(/\n$/, "").split("\n");
}

/** What is wrong with the form or the size of a whole file, so that every line of it may be another. */
const ofWholeFiles: readonly string[] = [
  "emptyFile",
  "utf16",
  "workbook",
  "htmlPage",
  "lfsPointer",
  "otherSeparator",
  "crlf",
  "mixedNewlines",
  "manyLines",
  "largeFile",
];

describe.each(Object.entries(brokenTables))("%s", (_, cases) => {
  it.each(cases)("$what is refused by $rule alone", ({ rule, message, at, files: make }) => {
    const hostile = make();
    expect(found(hostile)).toEqual(at.map((place) => ({ rule, at: place, message: message(), level: "error" })));
    const changed = changedFiles(hostile);
    expect(changed).toHaveLength(1);
    if (!ofWholeFiles.includes(rule)) expect(linesGone(changed[0] ?? "", hostile)).toBeLessThanOrEqual(1);
  });
});

function isInOnePlace(hostile: Files): boolean {
  const [file, ...others] = changedFiles(hostile);
  return file !== undefined && others.length === 0 && linesGone(file, hostile) <= 1;
}

/** The rules' own fixtures that one change in one place makes and that are refused, not only pointed out. */
const ofRules = Object.entries(ruleCases).flatMap(([id, { fails }]) =>
  fails
    .filter(({ level = "error" }) => level === "error")
    .map(({ refuses, edits, at, message }) => ({ id, refuses, at, message, hostile: files(...edits) }))
    .filter(({ hostile }) => isInOnePlace(hostile))
    // A row taken out is gone from the release too, and refused for that as well.
    .filter(({ hostile }) => lostKeys(valid, hostile).length === 0),
);

describe("what cells and rows say together", () => {
  it.each(ofRules)("$id alone refuses $refuses", ({ at, message, hostile }) => {
    const { why, remedy } = message();
    expect(found(hostile)).toEqual([{ rule: names.get(why), at, message: { why, remedy }, level: "error" }]);
  });
});

/** What is said of the folder, of a table broken in 10,000 places, of one only pointed at, and by `npm run format` alone. */
const ofNoBrokenTable = [
  ...["missingFile", "unknownFile", "staleDataPackage", "manyProblems"],
  ...["releasedAbovePromised", "jump", "fallingTotal", "subgroupAboveWhole", "partsNotWhole", "partsNotExact"],
  ...["unbalanced", "dateNewerThanData", "datedAfterPublished", "governmentCause", "plainHttp", "trackingParameters"],
  ...["copyHost", "unusedSource", "otherLanguage"],
  ...["ambiguousDate", "lostDate", "ambiguousNumber"],
  ...["printable", "visible", "codeOf"],
];

const refusing = new Set([
  ...Object.values(brokenTables).flatMap((cases) => cases.map(({ rule }): string => rule)),
  ...ofRules.map(({ message }) => names.get(message().why) ?? ""),
]);

it(`${refusing.size} rules, of 80 wanted, refuse a table that is broken in one place`, () => {
  expect(refusing.size).toBeGreaterThanOrEqual(80);
});

it("every message that refuses a table has a table here", () => {
  const said = Object.entries(messages).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  expect(said.filter((name) => !ofNoBrokenTable.includes(name)).toSorted()).toEqual([...refusing].toSorted());
});

describe("what is written to harm whoever reads it", () => {
  const columns = tableNames.flatMap((table) => wordColumns(table).map((column) => ({ table, column })));

  it.each(columns)("is refused in the column $column of $table", ({ table, column }) => {
    for (const { text, message } of injections) {
      expect(found(withText(table, column, text)), text).toMatchObject([
        { at: `${table}.csv:2 ${column}`, message: message(), level: "error" },
      ]);
    }
  });

  const addresses = [
    { table: "sources", column: "url" },
    { table: "sources", column: "archived_url" },
    { table: "claimants", column: "url" },
  ] as const;

  it("is sought in every column there is", () => {
    const kinds = tableNames.flatMap((table) =>
      columnsOf(table).flatMap(({ name, field }) => (field.kind === "url" ? [{ table, column: name }] : [])),
    );
    expect(kinds).toEqual(expect.arrayContaining([...addresses]));
    expect(kinds).toHaveLength(addresses.length);
    expect(columns.length).toBeGreaterThan(30);
  });

  it.each(addresses)("is refused as an address in the column $column of $table", ({ table, column }) => {
    for (const text of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "blob:https://efe.com/x"]) {
      expect(found(withText(table, column, text)), text).toEqual([
        { rule: "notUrl", at: `${table}.csv:2 ${column}`, message: messages.notUrl(text), level: "error" },
      ]);
    }
  });
});
