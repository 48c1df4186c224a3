import { describe, expect, it } from "vitest";
import type { Cells, DraftTable } from "../../src/editor/draft.ts";
import { suggestKey } from "../../src/editor/keys.ts";
import { add, set } from "../dataset/fixture.ts";
import { desk } from "./desk.ts";

const key = (table: DraftTable, cells: Cells, known = desk().known): string => suggestKey(table, cells, known);
const list = { country: "CUB", definition: "list", who: "all", process: "", as_of: "2025-02-28", period_end: "" };

describe("a claim's key", () => {
  it("is country, definition and date; the people if they are not all", () => {
    expect(key("claims", list)).toBe("cub-list-2025-02-28");
    expect(key("claims", { ...list, who: "arrested_as_minors" })).toBe("cub-list-arrested-as-minors-2025-02-28");
  });

  it("begins with the process of what belongs to one", () => {
    const cells = { ...list, definition: "let-out", process: "vatican", as_of: "", period_end: "2025-02-14" };
    expect(key("claims", cells)).toBe("vatican-let-out-2025-02-14");
  });

  it("follows the newest of its series, whose key need not be its definition's", () => {
    const { known } = desk(add("claims", "list-2024-12", { claim: "cuba-lista-2025-02", as_of: "2025-02" }));
    expect(key("claims", list, known)).toBe("cuba-lista-2025-02-28");
  });

  it("gets a number where it is taken", () => {
    const { known } = desk(add("claims", "list-2024-12", { claim: "cub-list-2025-02-28" }));
    expect(key("claims", list, known)).toBe("cub-list-2025-02-28-2");
  });
});

describe("other keys", () => {
  it("of a source are publisher and date, as its publisher's other sources have it", () => {
    expect(key("sources", { publisher: "Notimérica / Europa Press", published: "2025-03-12" })).toBe(
      "notimerica-europa-press-2025-03-12",
    );
    expect(key("sources", { publisher: "Radio Ñ", published: "" })).toBe("radio-n-undated");
    const { known } = desk(set("sources", "efe-2025-03-11", { publisher: "Agencia EFE" }));
    expect(key("sources", { publisher: "Agencia EFE", published: "2025-03-11" }, known)).toBe("efe-2025-03-11-2");
  });

  it("of an event are country, date and the first words of its English title", () => {
    const cells = {
      country: "VEN",
      date: "2026-01-03",
      title_en: "U.S. forces’ long and winding road to Caracas begins",
    };
    expect(key("events", cells)).toBe("ven-2026-01-03-us-forces-long-and-winding-road-to");
  });

  it("of a person's event are person and date, and what happened where that is taken", () => {
    const { known } = desk(add("case_events", "ana-ruiz-1", { case_event: "ana-ruiz-2025-03-01" }));
    const cells = { case: "ana-ruiz", date: "2025-03-01", status: "rearrested" };
    expect(key("case_events", cells)).toBe("ana-ruiz-2025-03-01");
    expect(key("case_events", cells, known)).toBe("ana-ruiz-2025-03-01-rearrested");
  });
});
