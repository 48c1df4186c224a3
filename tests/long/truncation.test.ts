import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFile } from "../../src/dataset/bytes.ts";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import { loadFiles } from "../../src/dataset/load.ts";
import { hasErrors } from "../../src/dataset/problem.ts";
import { fileOf, keyOf, tableNames, type TableName } from "../../src/dataset/tables/index.ts";
import { vanishedKeys } from "../../src/releases/keys.ts";
import { bytesOf, csvOf, tables } from "../dataset/fixture.ts";

/**
 * Files cut off, as a full disk or a lost connection leaves them. A cut within a line is refused by the reader of bytes. A
 * cut behind a line leaves a whole file with fewer rows: what notices that is the release before, whose keys may not go. So
 * the record as it is stands here for the release; rows that no release has yet are seen to go by whoever reads the change.
 */

const version = "2026.1.1";

/** 200 counts whose notes hold accents, quotes and commas. */
function longTable(): Uint8Array {
  const [count = {}] = tables().claims;
  const rows = Array.from({ length: 200 }, (_, index) => ({
    ...count,
    claim: `list-${index}`,
    low: `${index * 7}`,
    high: `${index * 7}`,
    note_es: index % 3 === 0 ? 'Según la lista, «salieron» "doce" personas más.' : "",
    note_en: index % 3 === 0 ? 'By the list, “twelve” more, "let out".' : "",
  }));
  return bytesOf(csvOf("claims", rows));
}

it("a table of 200 rows cut at any byte is refused, or keeps whole rows and the release says which are gone", () => {
  const whole = longTable();
  const { lines, problems } = decodeFile("claims.csv", whole);
  expect(problems).toEqual([]);
  expect(lines).toHaveLength(201);
  const silent: number[] = [];
  let between = 0;
  for (let length = 0; length < whole.length; length++) {
    const cut = whole.subarray(0, length);
    const read = decodeFile("claims.csv", cut);
    if (read.problems.length > 0) continue;
    between++;
    const gone = vanishedKeys([[version, new Map([["claims.csv", whole]])]], new Map([["claims.csv", cut]]));
    const lost = lines.slice(read.lines.length).map((line) => line.split(",", 1)[0]);
    const isPrefix = read.lines.every((line, index) => line === lines[index]);
    const isTold =
      lost.length > 0 &&
      gone
        .map(({ value }) => value)
        .toSorted()
        .join() === lost.toSorted().join();
    if (!isPrefix || !isTold) silent.push(length);
  }
  expect(silent).toEqual([]);
  expect(between).toBe(200);
});

/** Where the record is cut, counted over all its tables one after the other; half of the cuts are behind a line. */
const cuts = fc.sample(fc.record({ at: fc.nat(2 ** 31 - 1), isBehindLine: fc.boolean() }), {
  seed: 20_261_128,
  numRuns: 2000,
});

describe("the record's own files at 2,000 cuts", () => {
  const files = loadFiles("data");
  const whole = checkFiles(files);
  const sizes = tableNames.map((table) => ({ table, length: files.get(fileOf(table))?.length ?? 0 }));
  const total = sizes.reduce((sum, { length }) => sum + length, 0);

  function cutAt(at: number, isBehindLine: boolean): { readonly table: TableName; readonly now: Files } {
    let rest = at % total;
    const { table } = sizes.find(({ length }) => (rest < length ? true : ((rest -= length), false))) ?? {
      table: "claims",
    };
    const bytes = files.get(fileOf(table)) ?? new Uint8Array();
    const length = isBehindLine ? bytes.lastIndexOf(0x0a, rest) + 1 : rest;
    return { table, now: new Map([...files, [fileOf(table), bytes.subarray(0, length)]]) };
  }

  it("has no error when it is whole", () => {
    expect(hasErrors(whole.problems)).toBe(false);
    expect(vanishedKeys([[version, files]], files)).toEqual([]);
  });

  it("are refused, or lose whole rows of people who may ask for it, and no other", () => {
    const removable: readonly TableName[] = ["cases", "case_events"];
    const counts = { refused: 0, "rows of people gone": 0 };
    for (const { at, isBehindLine } of cuts) {
      const { table, now } = cutAt(at, isBehindLine);
      const isCut = decodeFile(fileOf(table), now.get(fileOf(table)) ?? new Uint8Array()).problems.length > 0;
      if (isCut || vanishedKeys([[version, files]], now).length > 0) {
        counts.refused++;
        continue;
      }
      const { rows, problems } = checkFiles(now);
      if (hasErrors(problems)) {
        counts.refused++;
        continue;
      }
      counts["rows of people gone"]++;
      expect(removable).toContain(table);
      for (const each of tableNames) {
        const left = whole.rows[each].slice(0, each === table ? rows[each].length : undefined);
        expect(rows[each], `${each} by ${keyOf(each)}`).toEqual(left);
      }
    }
    console.log(counts);
    expect(counts.refused + counts["rows of people gone"]).toBe(2000);
  });
});
