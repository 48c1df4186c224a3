import { describe, expect, it } from "vitest";
import { bareAddress, cleanAddress } from "../../src/editor/addresses.ts";
import type { Cells, DraftTable } from "../../src/editor/draft.ts";
import { nearTo } from "../../src/editor/near.ts";
import { set } from "../dataset/fixture.ts";
import { desk } from "./desk.ts";

const near = (table: DraftTable, cells: Cells, known = desk().known) =>
  nearTo({ table, cells }, known).map(({ key, likeness }) => `${likeness} ${key}`);

describe("claims alike", () => {
  const claim = { country: "CUB", definition: "list", who: "all", as_of: "2024-12-31", low: "999" };

  it("have the definition, the people and the date in common", () => {
    expect(near("claims", claim)).toEqual(["series list-2024-12"]);
    expect(near("claims", { ...claim, who: "women" })).toEqual([]);
    expect(near("claims", { ...claim, as_of: "2024-12-30" })).toEqual([]);
  });

  it("or the claimant and the number, at a nearby date", () => {
    expect(near("claims", { ...claim, as_of: "2025-01-10", low: "1150" })).toEqual(["number list-2024-12"]);
    expect(near("claims", { ...claim, as_of: "2025-03-10", low: "1150" })).toEqual([]);
  });

  it("are looked for once there is a number", () => {
    const open = Object.fromEntries(Object.entries(claim).filter(([name]) => name !== "low"));
    expect(near("claims", open)).toEqual([]);
  });
});

describe("sources alike", () => {
  it.each([
    "https://efe.com/excarcelados",
    "http://www.efe.com/excarcelados/",
    "https://efe.com/excarcelados?utm_source=x&fbclid=y#comentarios",
  ])("lead to the same page: %s", (url) => {
    expect(near("sources", { url })).toEqual(["address efe-2025-03-11"]);
  });

  it("are not those whose parameters name another page", () => {
    expect(near("sources", { url: "https://efe.com/presos?pagina=3" })).toEqual([]);
  });

  it("or have publisher and day in common, unless their titles tell them apart", () => {
    const cells = { url: "https://efe.com/otra", publisher: "Efe", published: "2025-03-11" };
    expect(near("sources", cells)).toEqual(["page efe-2025-03-11"]);
    const { known } = desk(set("sources", "efe-2025-03-11", { title: "Salen de prisión otras diez personas" }));
    expect(near("sources", { ...cells, title: "Aprueban el nuevo código" }, known)).toEqual([]);
    expect(near("sources", { ...cells, title: "Diez personas salen de la prisión" }, known)).toHaveLength(1);
  });

  it("an address is kept without what follows the reader", () => {
    expect(cleanAddress("https://efe.com/a?id=1&gclid=z#x")).toBe("https://efe.com/a?id=1");
    expect(cleanAddress("https://efe.com/a%C3%B1o?x=á")).toBe("https://efe.com/a%C3%B1o?x=á");
    expect(bareAddress("http://www.efe.com/a/")).toBe("efe.com/a");
  });
});

describe("events alike", () => {
  const event = { country: "CUB", date: "2025-01-16", title_es: "", title_en: "" };
  const { known } = desk(
    set("events", "announcement", { title_es: "Anuncian 553 excarcelaciones", title_en: "Release of 553 announced" }),
  );

  it("share country, words and a date some days away at most", () => {
    const cells = { ...event, title_es: "Cuba anuncia 553 excarcelaciones" };
    expect(near("events", cells, known)).toEqual(["event announcement"]);
    expect(near("events", { ...cells, date: "2025-01-20" }, known)).toEqual([]);
    expect(near("events", { ...cells, country: "VEN" }, known)).toEqual([]);
    expect(near("events", { ...event, title_es: "Muere un preso" }, known)).toEqual([]);
  });

  it("or are of one person", () => {
    expect(near("case_events", { case: "ana-ruiz", date: "2025-01-17" })).toEqual(["person ana-ruiz-2"]);
  });
});
