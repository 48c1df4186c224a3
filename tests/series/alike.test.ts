import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alike, ranked, ratio, sum, where, type Alike } from "../../src/series/alike.ts";
import { compare } from "../../src/series/ratio.ts";
import { partsOf, sumOfParts } from "../../src/series/stock.ts";
import { fixture } from "../charts/dataset.ts";

/** What stands here with a mark of an expected error compiles no more once the types let it pass: `astro check` says so. */

interface Count {
  readonly definition: string;
  readonly people: number;
}

const count = (definition: string, people: number): Count => ({ definition, people });
const people = (each: Count): number => each.people;
const sameDefinition = (one: Count, other: Count): boolean => one.definition === other.definition;

function series(...counts: readonly Count[]): Alike<Count> {
  const found = alike(counts, sameDefinition);
  if (!found) throw new Error("of several definitions");
  return found;
}

const list = series(count("list", 10), count("list", 30));
const register = series(count("register", 500));

describe("counts of one definition", () => {
  it("are found among those by which each is like every other, in whatever order they come", () => {
    expect(alike([count("list", 10), count("register", 500)], sameDefinition)).toBeUndefined();
    expect(alike([count("list", 10), count("list", 30), count("register", 500)], sameDefinition)).toBeUndefined();
    expect(alike([], sameDefinition)).toEqual([]);
  });

  it("are added, ranked and divided", () => {
    expect(sum(list, people)).toBe(40);
    expect(ranked(list, people).map(people)).toEqual([30, 10]);
    expect(ratio(list, people)).toBe(3);
  });

  it("are so still when some of them are left out", () => {
    expect(
      sum(
        where(list, (each) => people(each) > 10),
        people,
      ),
    ).toBe(30);
  });
});

describe("counts of different definitions, in types,", () => {
  it("cannot be added or averaged", () => {
    // @ts-expect-error two series together are none
    sum([...list, ...register], people);
    // @ts-expect-error nor are they when one is put after the other
    sum(list.concat(register), people);
    // @ts-expect-error a plain list may hold any definition
    sum([count("list", 10)], people);
    const total = fixture().claims[0];
    if (!total) throw new Error("no claim");
    const parts = partsOf(fixture(), total);
    expect(sumOfParts(parts)).toBe(0);
    // @ts-expect-error parts of two lists are not parts of one
    sumOfParts([...parts, total]);
  });

  it("cannot be ranked", () => {
    // @ts-expect-error two series together are none
    ranked([...list, ...register], people);
  });

  it("cannot be divided", () => {
    // @ts-expect-error two series together are none
    ratio([...list, ...register], people);
    const claim = fixture().claims[0];
    if (!claim) throw new Error("no claim");
    const counted = { claim, population: undefined };
    // @ts-expect-error there may be none: whether there is has to be asked first
    expect(compare(counted, counted, "count").times).toBe(1);
  });
});

it("only what adds the parts of a list and what compares two counts says which counts are alike", () => {
  const saying = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .filter((file) => /import \{[^}]*\balike\b[^}]*\} from/.test(readFileSync(join("src", file), "utf8")));
  expect(saying.toSorted()).toEqual(["series/ratio.ts", "series/stock.ts"]);
});
