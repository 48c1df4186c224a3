import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import { altText, cardOf, quoteOf } from "../../src/export/quote.ts";
import { fixture } from "../charts/dataset.ts";

const drawn: Figure = figure(fixture(), heldNow, "latest", "es");

describe("quoteOf", () => {
  it("gives each headline claim a sentence with who, how many, what, where, when and the view's own address", () => {
    expect(quoteOf(drawn, "2026.1").sentences[0]).toMatchInlineSnapshot(
      `"La Lista de Cuba contó 1205 personas: con condena o medida política (Cuba, 28 de febrero de 2026). https://sin-fecha.example.org/held-now/latest/"`,
    );
  });

  it("names the edition, the licence and whose data it is", () => {
    expect(quoteOf(drawn, "2026.1").licence).toMatchInlineSnapshot(
      `"Sin Fecha, edición 2026.1. CC BY 4.0. Con datos de: Lista de Cuba; Lista de Venezuela; Lista nacional de Nicaragua."`,
    );
  });

  it("gives an address with a ratio and none with a refusal", () => {
    const { comparisons } = quoteOf(figure(fixture(), heldNow, "end-2025", "en"), "2026.1");
    expect(comparisons.map((words) => words.includes("https://"))).toEqual([false, false, true]);
  });
});

describe("altText", () => {
  it("names a claim of every country before the second of any", () => {
    const { headline } = figure(fixture(), heldNow, "end-2025", "es");
    const [cuba, inPrison, ...others] = headline;
    const venezuela = others.find(({ country }) => country.id === "VEN");
    if (!cuba || !inPrison || !venezuela) throw new Error("fixture without claims");
    const words = altText({ ...drawn, title: "Título", headline: [cuba, inPrison, venezuela] });
    expect(words.indexOf("(Venezuela")).toBeLessThan(words.indexOf("en prisión (Cuba"));
  });

  it("leaves out what makes it longer than three hundred characters", () => {
    const words = altText({ ...drawn, title: "x".repeat(120) });
    expect(words.length).toBeLessThanOrEqual(300);
    expect(words).toMatch(/\)\.$/);
  });

  it("names claimants with their dates where no sentence fits", () => {
    expect(altText({ ...drawn, title: "x".repeat(240) }).slice(242)).toMatchInlineSnapshot(
      `"Según la Lista de Cuba, 28 feb 2026."`,
    );
  });
});

it("a card is at the view's own address, in its own language", () => {
  expect(cardOf(drawn).address).toBe("/files/es/held-now/latest-card.png");
});
