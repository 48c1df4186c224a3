import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { checkFiles } from "../../src/dataset/gate.ts";
import { packDataset, unpackDataset, type PackedDataset } from "../../src/dataset/packed.ts";
import { claimSentence } from "../../src/render/summary.ts";
import { files, set } from "./fixture.ts";

const note = { note_es: "Cambió la lista.", note_en: "The list changed." };

/** The fixture, the same packed and sent as JSON, and what is unpacked from that. */
function sent(): Readonly<Record<"dataset" | "unpacked", Dataset>> & { readonly packed: PackedDataset } {
  const { dataset } = checkFiles(files(set("claims", "list-2024-12", note)));
  if (!dataset) throw new Error("the fixture does not pass");
  const packed = JSON.parse(JSON.stringify(packDataset(dataset, "es", "2026.1.1"))) as PackedDataset;
  return { dataset, packed, unpacked: unpackDataset(packed) };
}

describe("packDataset(dataset, locale)", () => {
  test("keeps every claim with its sentence, source and status", () => {
    const { dataset, unpacked } = sent();
    const told = ({ claims }: Dataset): readonly unknown[] =>
      claims.map((claim) => [claim.id, claimSentence(claim, "es"), claim.source.url, claim.status, claim.note?.es]);
    expect(told(unpacked)).toEqual(told(dataset));
    expect(told(unpacked)).toHaveLength(8);
  });

  test("keeps countries in their order and populations with who counted them", () => {
    const { unpacked } = sent();
    expect(unpacked.countries.map(({ id }) => id)).toEqual(["CUB", "VEN", "ESP"]);
    expect(unpacked.populations.map(({ claimant }) => claimant.name.es)).toEqual(["cubalex", "cubalex", "cubalex"]);
  });

  test("leaves out what nobody asks of it in the browser", () => {
    const { tables } = sent().packed;
    expect(Object.keys(tables.sources?.columns ?? {})).not.toContain("title");
    expect(Object.keys(tables.claimants?.columns ?? {})).not.toContain("method");
    expect(Object.keys(tables)).not.toContain("cases");
  });

  test("holds the words of one language alone, and says which", () => {
    const { packed, unpacked } = sent();
    expect(packed).toMatchObject({ locale: "es", version: "2026.1.1" });
    expect(JSON.stringify(packed)).toContain("Cambió la lista.");
    expect(JSON.stringify(packed)).not.toContain("The list changed.");
    expect(unpacked.claims.find(({ note: remark }) => remark)?.note).toEqual({ es: note.note_es, en: note.note_es });
  });
});
