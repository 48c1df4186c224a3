import { describe, expect, it } from "vitest";
import { namesOne, removedPeople } from "../../src/releases/removed.ts";
import { drop, files } from "../dataset/fixture.ts";

describe("removedPeople", () => {
  it("are those of the release who are not in the tables of today", () => {
    const now = files(drop("cases", "ana-ruiz"), drop("case_events", "ana-ruiz-1"));
    expect(removedPeople(files(), now)).toEqual([{ id: "ana-ruiz", name: expect.stringMatching(/^Ana/) as string }]);
    expect(removedPeople(files(), files())).toEqual([]);
  });
});

describe("namesOne", () => {
  const people = [{ id: "luis-castillo", name: "Luis María de la Cruz Pérez (Osorbo)" }];

  it.each([
    "Detienen a Luis María de la Cruz",
    "detienen a LUIS MARIA",
    "a De la Cruz Pérez",
    "https://example.org/detienen-a-maria-de-la-cruz-perez-hoy",
    "cub-2021-05-18-cruz-perez-arrested",
    "Cinco años para «Osorbo»",
    "<tspan>Luis María</tspan>",
  ])("finds the person in %s", (text) => {
    expect(namesOne(text, people)).toBe(true);
  });

  it.each(["Pérez y Cruz", "Luis Pérez", "de la", "Osorbos", "una cruz, Perezoso"])("finds nobody in %s", (text) => {
    expect(namesOne(text, people)).toBe(false);
  });

  it("finds whoever has a single name", () => {
    expect(namesOne("Canta Osorbo", [{ id: "osorbo", name: "Osorbo" }])).toBe(true);
  });
});
