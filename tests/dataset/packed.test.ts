import { describe, expect, test } from "vitest";
import { packDataset, unpackDataset } from "../../src/dataset/packed.ts";
import { claimSentence } from "../../src/render/summary.ts";
import { dataset } from "../../src/site.ts";

describe("packDataset(dataset, locale)", () => {
  const packed = JSON.parse(JSON.stringify(packDataset(dataset, "es", "2026.1.1"))) as ReturnType<typeof packDataset>;
  const unpacked = unpackDataset(packed);

  test("keeps every claim with its sentence, source and status", () => {
    const told = ({ claims }: typeof dataset): readonly unknown[] =>
      claims.map((claim) => [claim.id, claimSentence(claim, "es"), claim.source.url, claim.status, claim.note?.es]);
    expect(told(unpacked)).toEqual(told(dataset));
  });

  test("keeps countries in their order and populations with who counted them", () => {
    expect(unpacked.countries.map(({ id }) => id)).toEqual(dataset.countries.map(({ id }) => id));
    expect(unpacked.populations.map(({ claimant }) => claimant.name.es)).toEqual(
      dataset.populations.map(({ claimant }) => claimant.name.es),
    );
  });

  test("holds the words of one language alone", () => {
    expect(JSON.stringify(packed)).not.toContain(dataset.definitions[0]?.name.en);
  });
});
