import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/dataset/gate.ts";
import { isWithheld, withheld } from "../../src/releases/withheld.ts";
import { files } from "../dataset/fixture.ts";
import { madeUp } from "./release.ts";

const [figure] = madeUp().figures;
const { dataset } = checkFiles(files());
if (!figure || !dataset) throw new Error("the invented record has errors");

describe("a pinned figure that names a person", () => {
  it("is shown while the person is in the record", () => {
    expect(isWithheld(figure, dataset)).toBe(false);
  });

  it("is withheld once the name was taken out, with nothing left of what it showed", () => {
    expect(isWithheld(figure, { cases: [] })).toBe(true);
    expect(withheld(figure)).toMatchObject({
      title: "Este gráfico ya no se muestra como era",
      drawings: "",
      tables: [],
    });
  });
});
