import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { releaseDays } from "../../src/charts/release-days.ts";
import { dayOf, releaseRuns } from "../../src/series/release-days.ts";
import { textBoxes } from "./boxes.ts";
import { claims, fixture, letOut } from "./dataset.ts";
import { releaseDaysFixture } from "./fixtures/release-days.ts";

const runs = releaseRuns(releaseDaysFixture(), "2021-07-11");

describe("release-days", () => {
  it("gives each country its longest run, with how many days it took", () => {
    expect(figure(releaseDaysFixture(), releaseDays, "verified", "en").title).toBe(
      "Lista de Venezuela counted at least 660 people let out in Venezuela over 59 days; Observadores de Cuba counted at least 205 people let out in Cuba over 55 days",
    );
  });

  it("speaks of one country where only one was followed", () => {
    expect(figure(releaseDaysFixture(), releaseDays, "venezuela", "en").title).toBe(
      "Lista de Venezuela counted at least 660 people let out in Venezuela over 59 days",
    );
  });

  it("says so where nobody counted twice", () => {
    expect(figure(fixture({ claims: [] }), releaseDays, "all", "en").title).toBe(
      "No successive counts of releases were found",
    );
  });

  it("says inside the figure that a government counts from another day", () => {
    const words = textBoxes(figure(releaseDaysFixture(), releaseDays, "venezuela", "en").wide).map((box) => box.words);
    expect(words.join(" ")).toContain("counts since Dec 2025");
  });
});

describe("releaseRuns", () => {
  it("never joins two claimants or two starts", () => {
    for (const { claims: run } of runs) {
      expect(new Set(run.map(({ definition, periodStart }) => `${definition.id} ${periodStart ?? ""}`)).size).toBe(1);
    }
  });

  it("leaves out what is too short to be a line", () => {
    const short = letOut("nic-flight", "list-nicaragua", "2023-02-09", "2023-02-10", 221);
    const found = releaseRuns(fixture({ claims: [...claims, short] }), "2021-07-11");
    expect(found.some(({ process }) => process.id === "nic-flight")).toBe(false);
  });

  it("counts days from the process’s own day zero", () => {
    const run = runs.find(({ process, isOfficial }) => process.id === "ven-january" && !isOfficial);
    const last = run?.claims.at(-1);
    expect(run && last && dayOf(run, last)).toBe(59);
  });
});
