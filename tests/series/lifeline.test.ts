import { describe, expect, it } from "vitest";
import { daysOf, gapsOf, letOutIn, lifelines, type Lifeline } from "../../src/series/lifeline.ts";
import { caseRows, casesOf, type Happened } from "../charts/fixtures/cases.ts";

function lifelineOf(...events: readonly Happened[]): Lifeline {
  const [lifeline] = lifelines(casesOf(caseRows("Ana Ruiz Soto", events)));
  if (!lifeline) throw new Error("no lifeline");
  return lifeline;
}

describe("lifelines", () => {
  it("end each stretch where the next begins and the last at the last report", () => {
    const { stretches } = lifelineOf(
      ["2021-07-12", "detained"],
      ["2025-01-18", "released_conditionally"],
      ["2025-04-29", "rearrested"],
      ["2026-03-12", "last_reported"],
    );
    expect(stretches).toEqual([
      { situation: "prison", from: "2021-07-12", to: "2025-01-18" },
      { situation: "licence", from: "2025-01-18", to: "2025-04-29" },
      { situation: "prison", from: "2025-04-29", to: "2026-03-12" },
    ]);
  });

  it("go on through a sentence, a revoked licence or a lost nationality", () => {
    const { stretches } = lifelineOf(
      ["2021-07-12", "detained"],
      ["2022-03", "sentenced"],
      ["2023-01-01", "licence_revoked"],
      ["2024-01-01", "denationalised"],
      ["2026-03-12", "last_reported"],
    );
    expect(stretches).toEqual([{ situation: "prison", from: "2021-07-12", to: "2026-03-12" }]);
  });

  it("end at the last event where nobody reported later", () => {
    expect(lifelineOf(["2021-07-12", "detained"], ["2022-03", "sentenced"]).last.date).toBe("2022-03");
  });
});

describe("gapsOf", () => {
  it("leaves out house arrest and a licence that ended in liberty or exile", () => {
    expect(
      gapsOf(
        lifelineOf(
          ["2020-04-03", "house_arrest"],
          ["2021-07-12", "detained"],
          ["2025-01-18", "released_conditionally"],
          ["2025-10-13", "exiled"],
        ),
      ),
    ).toEqual([]);
  });
});

describe("daysOf", () => {
  it("counts from date to date, and not where a date is a month", () => {
    expect(daysOf({ situation: "licence", from: "2025-01-18", to: "2025-04-29" })).toBe(101);
    expect(daysOf({ situation: "licence", from: "2025-01-18", to: "2025-06" })).toBeUndefined();
  });
});

describe("letOutIn", () => {
  it.each([
    ["2025-01-13", undefined],
    ["2025-01-14", "2025-01-14"],
    ["2025-03-10", "2025-03-10"],
    ["2025-03-11", undefined],
  ])("of somebody let out on %s in a process of 14 January to 10 March 2025 is %s", (date, found) => {
    const dataset = casesOf(
      caseRows("Ana Ruiz Soto", [
        ["2021-07-12", "detained"],
        [date, "released_conditionally"],
      ]),
    );
    const process = dataset.processes.find(({ id }) => id === "cub-deal");
    expect(lifelines(dataset).map((lifeline) => process && letOutIn(lifeline, process))).toEqual([found]);
  });
});
