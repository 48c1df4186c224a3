import { describe, expect, it } from "vitest";
import { shortNames } from "../../src/locale/names.ts";

describe("shortNames", () => {
  it.each([
    ["José Daniel Ferrer García", "Ferrer"],
    ["Luis Robles", "Robles"],
    ["Maykel Castillo Pérez (Osorbo)", "Castillo"],
    ["Ana de la Cruz Díaz", "de la Cruz"],
    ["Osorbo", "Osorbo"],
  ])("takes the first surname of %s", (name, short) => {
    expect(shortNames([name]).get(name)).toBe(short);
  });

  it("puts the given name before a surname that two people share", () => {
    const names = ["Félix Navarro Rodríguez", "Sayli Navarro Álvarez", "Luis Robles Elizástigui"];
    expect([...shortNames(names).values()]).toEqual(["Félix Navarro", "Sayli Navarro", "Robles"]);
  });
});
