import { describe, expect, it } from "vitest";
import { isWithheld, withheld } from "../../src/releases/withheld.ts";
import { madeUp } from "./release.ts";

const [figure] = madeUp().figures;
if (!figure) throw new Error("the made-up release has no figure");

const ana = { id: "ana-ruiz", name: "Ana Ruiz Díaz" };
const other = { id: "eva-paz", name: "Eva Paz (Luna)" };

describe("a pinned figure", () => {
  it("is shown while nobody was removed, and where somebody was whom it does not name", () => {
    expect(isWithheld(figure, [])).toBe(false);
    expect(isWithheld(figure, [other])).toBe(false);
  });

  it("is withheld once somebody it draws was removed, with nothing left of what it showed", () => {
    expect(isWithheld(figure, [ana])).toBe(true);
    expect(withheld(figure)).toMatchObject({
      title: "Este gráfico ya no se muestra como era",
      drawings: "",
      tables: [],
    });
  });

  it("is withheld where only its words name somebody who was removed", () => {
    const files = { ...figure.files, ".csv": "date,what\n2025-01-16,Sale de prisión Eva Paz\n" };
    expect(isWithheld({ ...figure, files }, [other])).toBe(true);
  });
});
