import { describe, expect, it } from "vitest";
import { keysIn, lostKeys } from "../../src/releases/keys.ts";
import { add, bytesOf, drop, files } from "../dataset/fixture.ts";

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

  it("reads a table whose columns were others", () => {
    const then = new Map([["measures.csv", bytesOf("measure,colour\nheld,red\n")]]);
    expect([...keysIn(then, "measures")]).toEqual(["held"]);
    expect(lostKeys(then, files())).toEqual([]);
  });
});
