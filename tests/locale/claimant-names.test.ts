import { describe, expect, it } from "vitest";
import { namedInSentence, whose } from "../../src/locale/claimant-names.ts";

describe("namedInSentence", () => {
  it.each([
    ["Gobierno de Cuba", "es", "el Gobierno de Cuba"],
    ["CIDH", "es", "la CIDH"],
    ["Centro Nicaragüense de Derechos Humanos", "es", "el Centro Nicaragüense de Derechos Humanos"],
    ["Foro Penal", "es", "Foro Penal"],
    ["Comité Pro Liberación", "en", "the Comité Pro Liberación"],
    ["Holy See", "en", "the Holy See"],
    ["Unamos", "es", "Unamos"],
  ] as const)("writes %s in %s as %s", (name, locale, said) => {
    expect(namedInSentence(name, locale)).toBe(said);
  });
});

describe("whose", () => {
  it.each([
    ["Mecanismo", "es", "del Mecanismo"],
    ["Santa Sede", "es", "de la Santa Sede"],
    ["Prisoners Defenders", "es", "de Prisoners Defenders"],
    ["Mecanismo", "en", "the Mecanismo’s"],
    ["Prisoners Defenders", "en", "Prisoners Defenders’"],
  ] as const)("writes %s in %s as %s", (name, locale, said) => {
    expect(whose(name, locale)).toBe(said);
  });
});
