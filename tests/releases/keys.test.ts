import { describe, expect, it } from "vitest";
import { vanishedKey } from "../../src/dataset/messages.ts";
import { keysIn, lostKeys, vanishedKeys } from "../../src/releases/keys.ts";
import { add, bytesOf, drop, files } from "../dataset/fixture.ts";

describe("vanishedKeys", () => {
  const withOld = files(add("claims", "promised", { claim: "old" }));

  it("is a problem of the file that a key of a release is gone from, told once with the newest release that has it", () => {
    const releases = [
      ["2026.2.1", withOld],
      ["2026.1.1", withOld],
    ] as const;
    expect(vanishedKeys(releases, files())).toEqual([
      {
        file: "claims.csv",
        line: 1,
        column: "claim",
        value: "old",
        level: "error",
        rule: "released-keys",
        ...vanishedKey("old", "2026.2.1"),
      },
    ]);
  });

  it("is nothing of a table that a spreadsheet saved with semicolons: that has an error of its own", () => {
    const text = new TextDecoder().decode(files().get("claims.csv")).replaceAll(",", ";");
    const now = new Map([...files(), ["claims.csv", bytesOf(text)] as const]);
    expect(vanishedKeys([["2026.1.1", withOld]], now)).toEqual([]);
  });

  it("is nothing where every released key is still there", () => {
    expect(vanishedKeys([["2026.1.1", files()]], withOld)).toEqual([]);
  });
});

describe("lostKeys", () => {
  it("finds none where rows were only added", () => {
    expect(lostKeys(files(), files(add("claims", "promised", { claim: "new" })))).toEqual([]);
  });

  it("names each key that is gone, with its table", () => {
    const now = files(drop("claims", "promised"), drop("events", "end"));
    expect(lostKeys(files(), now)).toEqual([
      { table: "claims", key: "promised" },
      { table: "events", key: "end" },
    ]);
  });

  it("lets the name of a person go, since it is removed on request", () => {
    expect(lostKeys(files(), files(drop("cases", "ana-ruiz"), drop("case_events", "ana-ruiz-1")))).toEqual([]);
  });

  it("lets an event and a source go that named a person who was removed, and no other", () => {
    const named = { title_es: "Sale de prisión Ana Ruiz", title_en: "Ana Ruiz leaves prison" };
    const then = files(
      add("events", "end", { event: "ana-ruiz-leaves", ...named }),
      add("events", "end", { event: "x" }),
    );
    expect(lostKeys(then, files())).toEqual([
      { table: "events", key: "ana-ruiz-leaves" },
      { table: "events", key: "x" },
    ]);
    const now = files(drop("cases", "ana-ruiz"), drop("case_events", "ana-ruiz-1"));
    expect(lostKeys(then, now)).toEqual([{ table: "events", key: "x" }]);
  });

  it("reads a table whose columns were others", () => {
    const then = new Map([["measures.csv", bytesOf("measure,colour\nheld,red\n")]]);
    expect([...keysIn(then, "measures")]).toEqual(["held"]);
    expect(lostKeys(then, files())).toEqual([]);
  });
});
