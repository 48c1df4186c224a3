import { describe, expect, it } from "vitest";
import type { Rows } from "../../src/dataset/dataset.ts";
import { silenceFindings, silences } from "../../src/upkeep/silence.ts";
import { fixture, held, letOut, rows } from "../charts/dataset.ts";

/** Counts of Venezuela's list, a week apart but for one. */
const weekly = ["2026-01-05", "2026-01-12", "2026-01-26", "2026-02-02"].map((date) => venezuela(date));

function venezuela(date: string): Rows["claims"][number] {
  return held("VEN", "venezuela-held", date, 100);
}

/** Who is silent on a day, and for how long, by a limit in days. */
function silent(claims: Rows["claims"], today: string, days: number, change: Partial<Rows> = {}): readonly string[] {
  return silences(fixture({ ...change, claims }), today, days).map(
    (each) => `${each.claimant.id} ${each.country.id} ${each.last}: ${each.days}, every ${each.every}`,
  );
}

describe("silences(dataset, today, days)", () => {
  it("tells the days since the newest count and the usual days between the last ones", () => {
    expect(silent(weekly, "2026-06-02", 90)).toEqual(["list-venezuela VEN 2026-02-02: 120, every 7"]);
  });

  it("says nothing up to the limit of days", () => {
    expect(silent(weekly, "2026-05-03", 90)).toEqual([]);
    expect(silent(weekly, "2026-05-04", 90)).toHaveLength(1);
  });

  it("says nothing up to twice the usual interval", () => {
    const yearly = ["2022-12-31", "2023-12-31", "2024-12-31"].map((date) => venezuela(date));
    expect(silent(yearly, "2027-01-02", 90)).toEqual([]);
    expect(silent(yearly, "2027-01-03", 90)).toEqual(["list-venezuela VEN 2024-12-31: 733, every 366"]);
  });

  it("takes fewer than three dates for no habit, however many counts they hold", () => {
    const twice = weekly.slice(0, 2);
    const women = twice.map((claim) => ({ ...claim, claim: `${claim.claim}-women`, who: "women" as const }));
    expect(silent([...twice, ...women], "2027-01-01", 90)).toEqual([]);
  });

  it("takes any newer count of the claimant for an answer, by whatever definition", () => {
    const newer = letOut("ven-january", "list-venezuela", "2026-01-08", "2026-05-01", 60);
    expect(silent([...weekly, newer], "2026-06-02", 90)).toEqual([]);
  });

  it("asks of each country apart", () => {
    const nicaragua = weekly.map((claim) => ({ ...claim, claim: `nic-${claim.claim}`, country: "NIC" }));
    expect(silent([...nicaragua, venezuela("2026-05-30")], "2026-06-02", 90)).toEqual([
      "list-venezuela NIC 2026-02-02: 120, every 7",
    ]);
  });

  it("goes by what was counted most often, of several counts made on the last day", () => {
    const rare = ["2025-10-05", "2025-12-04", "2026-02-02"].map((date) => held("CUB", "cuba-list", date, 10));
    const often = ["2026-01-23", "2026-01-28", "2026-02-02"].map((date) => held("CUB", "cuba-prison", date, 10));
    expect(silent([...rare, ...often], "2026-06-02", 90)).toEqual(["list-cuba CUB 2026-02-02: 120, every 5"]);
  });

  it("goes by claims that stand", () => {
    const withdrawn = { ...venezuela("2026-05-30"), status: "withdrawn" as const };
    expect(silent([...weekly, withdrawn], "2026-06-02", 90)).toHaveLength(1);
  });

  it("leaves countries that are not compared alone", () => {
    const countries = rows.countries.map((row) => ({ ...row, compared: "no" as const }));
    expect(silent(weekly, "2026-06-02", 90, { countries })).toEqual([]);
  });

  it("takes the counts of a process that has ended for no habit", () => {
    const running = (process: string, claimant: string) =>
      ["2026-01-10", "2026-01-17", "2026-01-24"].map((date) => letOut(process, claimant, "2026-01-08", date, 10));
    expect(silent(running("cub-deal", "list-cuba"), "2027-01-01", 90)).toEqual([]);
    expect(silent(running("ven-january", "list-venezuela"), "2027-01-01", 90)).toHaveLength(1);
  });

  it("goes by the habit of the last dates, not by an older one", () => {
    const monthly = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) =>
      venezuela(`2025-${String(month).padStart(2, "0")}-28`),
    );
    const thenWeekly = ["02", "09", "16", "23", "30"].map((day) => venezuela(`2025-11-${day}`));
    expect(silent([...monthly, ...thenWeekly], "2026-06-02", 90)).toEqual([
      "list-venezuela VEN 2025-11-30: 184, every 7",
    ]);
  });

  it("reads dates of a month as its last day, and one day once", () => {
    const dates = ["2026-01", "2026-01-31", "2026-02-28", "2026-03"].map((date) => venezuela(date));
    expect(silent(dates, "2026-09-27", 90)).toEqual(["list-venezuela VEN 2026-03: 180, every 31"]);
  });

  it("puts the last to fall silent first", () => {
    const cuba = ["2025-01-05", "2025-01-12", "2025-01-19"].map((date) => held("CUB", "cuba-list", date, 10));
    expect(silent([...cuba, ...weekly], "2026-06-02", 90)).toEqual([
      "list-venezuela VEN 2026-02-02: 120, every 7",
      "list-cuba CUB 2025-01-19: 499, every 7",
    ]);
  });

  it("is told in both languages, and says no more than that there is no newer count", () => {
    const [finding] = silenceFindings(fixture({ claims: weekly }), "2026-06-02", 90);
    expect(finding).toMatchInlineSnapshot(`
      {
        "address": undefined,
        "facts": {
          "country": "VEN",
          "days": 120,
          "every": 7,
          "last": "2026-02-02",
          "recorded": "2026-03-31",
        },
        "key": "list-venezuela",
        "line": 2,
        "name": {
          "en": "Lista de Venezuela",
          "es": "Lista de Venezuela",
        },
        "remedy": {
          "en": "look for a newer one; none is on record here, and its last was entered on 2026-03-31",
          "es": "busque si hay uno más nuevo; aquí no consta, y lo último suyo se anotó el 2026-03-31",
        },
        "section": "silent",
        "suggestion": undefined,
        "table": "claimants",
        "why": {
          "en": "Venezuela: last count 2026-02-02, 120 days ago; it used to count every 7 days",
          "es": "Venezuela: último recuento 2026-02-02, hace 120 días; antes contaba cada 7 días",
        },
      }
    `);
  });
});
