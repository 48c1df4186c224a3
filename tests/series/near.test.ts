import { describe, expect, test } from "vitest";
import { dateOf } from "../../src/dataset/dataset.ts";
import { daysBetween } from "../../src/dataset/date.ts";
import { rivalsNear } from "../../src/series/near.ts";
import { dataset } from "../../src/site.ts";

describe("rivalsNear(dataset, claim)", () => {
  const pairs = dataset.claims.flatMap((claim) => rivalsNear(dataset, claim).map((rival) => ({ claim, rival })));

  test("finds others' current counts of the same measure, cause, country, part and process, at most a month away", () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const { claim, rival } of pairs) {
      expect(rival.status).toBe("current");
      expect(rival.definition.claimant).not.toBe(claim.definition.claimant);
      expect(rival.definition.measure).toBe(claim.definition.measure);
      expect(rival.definition.cause).toBe(claim.definition.cause);
      expect([rival.country, rival.who, rival.process]).toEqual([claim.country, claim.who, claim.process]);
      expect(Math.abs(daysBetween(dateOf(claim), dateOf(rival)))).toBeLessThanOrEqual(31);
    }
  });

  test("names each rival once, the nearest first, and no more than three", () => {
    for (const claim of dataset.claims) {
      const near = rivalsNear(dataset, claim);
      const days = near.map((rival) => Math.abs(daysBetween(dateOf(claim), dateOf(rival))));
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(new Set(near.map(({ definition }) => definition.claimant)).size).toBe(near.length);
      expect(near.length).toBeLessThanOrEqual(3);
    }
  });
});
