import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/dataset/gate.ts";
import type { Locale } from "../../src/dataset/text.ts";
import { changeSentence } from "../../src/render/lamp.ts";
import type { Change } from "../../src/series/lamp.ts";
import { files, set } from "../dataset/fixture.ts";

/** The correction of the invented record, of another column and other values. */
function corrected(column: string, before: string, now: string): Change {
  const { dataset } = checkFiles(files(set("corrections", "2025-04-02-list", { column, old: before, new: now })));
  const [correction] = dataset?.corrections ?? [];
  const claim = dataset?.claims.find(({ id }) => id === correction?.claim);
  if (!correction || !claim) throw new Error("no correction in the fixture");
  return { kind: "corrected", claim, correction };
}

const says = (change: Change, locale: Locale): string => changeSentence(change, locale).replaceAll("\u00a0", " ");

describe("a correction in words", () => {
  it("says whose count, of which day, before and now, and why", () => {
    const change = corrected("low", "1136", "1163");
    expect(says(change, "es")).toMatchInlineSnapshot(
      `"Corregido el 2 de abril de 2025: la cifra de defenders (en prisión, Cuba) con fecha de 31 de enero de 2025, antes 1136, ahora 1163. Errata al transcribir."`,
    );
    expect(says(change, "en")).toMatchInlineSnapshot(
      `"Corrected on 2 April 2025: defenders’ figure (in prison, Cuba) dated 31 January 2025, before 1,136, now 1,163. Slip in copying."`,
    );
  });

  it("writes dates and choices as readers read them", () => {
    expect(says(corrected("as_of", "2025-01-30", "2025-01-31"), "en")).toContain("before 30 Jan 2025, now 31 Jan 2025");
    expect(says(corrected("qualifier", "exact", "at_least"), "es")).toContain("antes exacto, ahora al menos");
  });

  it("leaves keys and texts to its reason", () => {
    expect(says(corrected("source", "efe-2025-02-01", "radio-undated"), "en")).toMatch(/2025\. Slip in copying\.$/);
  });
});

describe("a claim taken back, in words", () => {
  it("says whose count it was, of which day, how many, and who took it back", () => {
    const { claim } = corrected("low", "1136", "1163");
    const changes = (["retracted", "withdrawn"] as const).map((kind): Change => ({ kind, claim }));
    expect(changes.map((change) => says(change, "es"))).toMatchInlineSnapshot(`
      [
        "La cifra de defenders (en prisión, Cuba) con fecha de 31 de enero de 2025, 1163, la retiró después quien contó.",
        "La cifra de defenders (en prisión, Cuba) con fecha de 31 de enero de 2025, 1163, la retiramos después.",
      ]
    `);
    expect(changes.map((change) => says(change, "en"))).toMatchInlineSnapshot(`
      [
        "Defenders’ figure (in prison, Cuba) dated 31 January 2025, 1,163, was later retracted by the claimant.",
        "Defenders’ figure (in prison, Cuba) dated 31 January 2025, 1,163, was later withdrawn by us.",
      ]
    `);
  });
});
