import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import { comparisonWords } from "../../src/render/comparison.ts";
import { fixture } from "../charts/dataset.ts";

/** What is said of Cuba and Venezuela, Cuba and Nicaragua, Venezuela and Nicaragua. */
function pairs(view: string, locale: "es" | "en"): readonly string[] {
  return figure(fixture(), heldNow, view, locale).comparisons.map((comparison) => comparisonWords(comparison, locale));
}

describe("comparisonWords", () => {
  it("gives a ratio per million with both counts, both populations and both definitions", () => {
    expect(pairs("per-million", "es")[2]).toMatchInlineSnapshot(
      `"Por millón de habitantes, el recuento de la Lista de Venezuela en Venezuela es 3,5 veces el de la Lista nica en Nicaragua: 30 personas frente a 8,7. La Lista de Venezuela contó 850 personas: en prisión (Venezuela, 29 de diciembre de 2025). La Lista nacional de Nicaragua contó 61 personas: en prisión (Nicaragua, 2 de diciembre de 2025). Población: Venezuela, 28 000 000 habitantes (2025), según Naciones Unidas; Nicaragua, 7 000 000 habitantes (2025), según Naciones Unidas. Lista de Venezuela (Venezuela): Personas presas. Lista nica (Nicaragua): Personas presas."`,
    );
    expect(pairs("per-million", "en")[2]).toMatchInlineSnapshot(
      `"Per million inhabitants, Lista de Venezuela’s count for Venezuela is 3.5 times Lista nica’s for Nicaragua: 30 people against 8.7. Lista de Venezuela counted 850 people: in prison (Venezuela, 29 December 2025). Lista nacional de Nicaragua counted 61 people: in prison (Nicaragua, 2 December 2025). Population: Venezuela, 28,000,000 inhabitants (2025), by the United Nations; Nicaragua, 7,000,000 inhabitants (2025), by the United Nations. Lista de Venezuela (Venezuela): People in prison. Lista nica (Nicaragua): People in prison."`,
    );
  });

  it("gives a ratio of counts without populations", () => {
    expect(pairs("behind-bars", "en")[0]).toMatchInlineSnapshot(
      `"Lista de Venezuela’s count for Venezuela is 1.2 times Lista de Cuba’s for Cuba: 850 people against 710. Lista de Venezuela counted 850 people: in prison (Venezuela, 29 December 2025). Lista de Cuba counted 710 people: in prison (Cuba, 31 December 2025). Lista de Venezuela (Venezuela): People in prison. Lista de Cuba (Cuba): Held."`,
    );
  });

  it("says in what two counts differ and what each says there", () => {
    expect(pairs("end-2025", "es")[0]).toMatchInlineSnapshot(
      `"Lista de Cuba (Cuba) y Lista de Venezuela (Venezuela): no se da proporción entre sus recuentos, porque no coinciden en dónde está la persona contada (en prisión o fuera de ella; en prisión)."`,
    );
    expect(pairs("end-2025", "en")[0]).toMatchInlineSnapshot(
      `"Lista de Cuba (Cuba) and Lista de Venezuela (Venezuela): no ratio is given, because their counts differ in where the person counted is (in prison or outside it; in prison)."`,
    );
  });

  it("says how far apart two dates are", () => {
    expect(pairs("latest", "es")[2]).toMatchInlineSnapshot(
      `"Lista de Venezuela (Venezuela) y Lista nica (Nicaragua): no se da proporción entre sus recuentos, porque no coinciden en la fecha (11 mar 2026; 2 dic 2025, a 99 días)."`,
    );
    expect(pairs("latest", "en")[2]).toMatchInlineSnapshot(
      `"Lista de Venezuela (Venezuela) and Lista nica (Nicaragua): no ratio is given, because their counts differ in the date (11 Mar 2026; 2 Dec 2025, 99 days apart)."`,
    );
  });
});
