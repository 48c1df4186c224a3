import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { checkFiles } from "../../src/dataset/gate.ts";
import { formatPacked, packDataset, unpack, unpackInPieces } from "../../src/dataset/packed.ts";
import { claimSentence } from "../../src/render/summary.ts";
import { files, set } from "./fixture.ts";

const note = { note_es: "Cambió la lista.", note_en: "The list changed." };

/** The fixture, the file the browser gets of it, and what it reads in that. */
function sent(): Readonly<Record<"dataset" | "unpacked", Dataset>> & { readonly file: string } {
  const { dataset } = checkFiles(files(set("claims", "list-2024-12", note)));
  if (!dataset) throw new Error("the fixture does not pass");
  const file = formatPacked(packDataset(dataset, "es", "2026.1.1"));
  return { dataset, file, unpacked: unpack(file).dataset };
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
    const { dataset } = sent();
    const columnsOf = (name: string): readonly string[] =>
      packDataset(dataset, "es", "2026.1.1").parts.flatMap(({ table, columns }) =>
        table === name ? Object.keys(columns) : [],
      );
    expect(columnsOf("sources")).toContain("url");
    expect(columnsOf("sources")).not.toContain("title");
    expect(columnsOf("claimants")).not.toContain("method");
    expect(columnsOf("cases")).toEqual([]);
  });

  test("holds the words of one language alone, and says which", () => {
    const { file, unpacked } = sent();
    expect(unpack(file)).toMatchObject({ locale: "es", version: "2026.1.1" });
    expect(file).toContain("Cambió la lista.");
    expect(file).not.toContain("The list changed.");
    expect(unpacked.claims.find(({ note: remark }) => remark)?.note).toEqual({ es: note.note_es, en: note.note_es });
  });

  test("is JSON that can be read whole, and a line at a time", () => {
    const { file } = sent();
    const whole = JSON.parse(file) as readonly object[];
    expect(whole.slice(1)).toEqual(packDataset(sent().dataset, "es", "2026.1.1").parts);
    expect(
      file
        .split("\n")
        .slice(1, -2)
        .map((line) => JSON.parse(line.replace(/,$/, "")) as unknown),
    ).toEqual(whole);
  });

  test("splits a long table over several lines, none of them long, and loses no row", () => {
    const { dataset } = sent();
    const claims = Array.from({ length: 3000 }, (_, copy) =>
      dataset.claims.map((claim) => ({ ...claim, id: `${claim.id}-${copy}`, claim: `${claim.id}-${copy}` })),
    ).flat();
    const file = formatPacked(packDataset({ ...dataset, claims }, "es", "2026.1.1"));
    const { parts } = packDataset({ ...dataset, claims }, "es", "2026.1.1");
    const lengths = parts.flatMap(({ table, columns }) => (table === "claims" ? [columns["claim"]?.length ?? 0] : []));
    expect(Math.max(...lengths)).toBeLessThan(2000);
    expect(new Set(unpack(file).dataset.claims.map(({ id }) => id))).toEqual(new Set(claims.map(({ id }) => id)));
    expect([...unpackInPieces(file.split("\n"))].length).toBeGreaterThan(lengths.length);
  });
});
