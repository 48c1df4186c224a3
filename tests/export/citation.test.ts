import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import { cslItem, reference, renderBibtex, renderCslJson, renderRis } from "../../src/export/citation.ts";
import { fixture } from "../charts/dataset.ts";

const edition = { version: "2026.1", date: "2026-03-31" };
const drawn: Figure = {
  ...figure(fixture(), heldNow, "latest", "es"),
  title: "Según «la lista», el 20\u202f% pasó por prisión & sigue en ella, ñandú incluido",
};
const item = cslItem(drawn, edition);
const english = cslItem(figure(fixture(), heldNow, "latest", "en"), edition);

describe("a citation", () => {
  it("is APA's in the language of the view, without a publisher that is the author", () => {
    expect(reference(item, "apa", "es")).toMatchInlineSnapshot(
      `"Sin Fecha. (2026). Según «la lista», el 20 % pasó por prisión & sigue en ella, ñandú incluido (Último recuento) (Versión 2026.1) [Conjunto de datos]. https://sin-fecha.example.org/held-now/latest/"`,
    );
    expect(reference(english, "apa", "en")).toMatchInlineSnapshot(
      `"Sin Fecha. (2026). Last totals found: 1,205 people on Cuba’s list, 500 on Venezuela’s, 61 on Nicaragua’s (Last count) (Version 2026.1) [Data set]. https://sin-fecha.example.org/en/held-now/latest/"`,
    );
  });

  it("is in the style of the Modern Language Association, with an English title in capitals", () => {
    expect(reference(item, "mla", "es")).toMatchInlineSnapshot(
      `"Sin Fecha. Según «la lista», el 20 % pasó por prisión & sigue en ella, ñandú incluido (Último recuento). 2026.1, 31 de marzo de 2026, https://sin-fecha.example.org/held-now/latest/."`,
    );
    expect(reference(english, "mla", "en")).toMatchInlineSnapshot(
      `"Sin Fecha. Last Totals Found: 1,205 People on Cuba’s List, 500 on Venezuela’s, 61 on Nicaragua’s (Last Count). 2026.1, 31 Mar. 2026, https://sin-fecha.example.org/en/held-now/latest/."`,
    );
  });

  it("is BibTeX with its accents in UTF-8 and nothing TeX would take for a command", () => {
    expect(renderBibtex(item)).toMatchInlineSnapshot(`
      "@misc{sin-fecha-held-now-latest-es,
      	author = {{Sin Fecha}},
      	year = {2026},
      	month = {mar 31},
      	note = {Edición 2026.1. CC BY 4.0.},
      	publisher = {Sin Fecha},
      	title = {Según «la lista», el 20\\,\\% pasó por prisión \\& sigue en ella, ñandú incluido (Último recuento)},
      	type = {Conjunto de datos},
      	url = {https://sin-fecha.example.org/held-now/latest/},
      }
      "
    `);
  });

  it("is BibTeX whose braces close and that runs nothing, whatever a name holds", () => {
    const hostile = { ...item, title: "\\input{a} } ~ ^" };
    expect(renderBibtex(hostile)).toContain(
      "title = {\\textbackslash{}input\\textbraceleft{}a\\textbraceright{} \\textbraceright{} \\textasciitilde{} \\textasciicircum{}},",
    );
  });

  it("is RIS with a field a line, however long, each ended by CR LF", () => {
    expect(renderRis(item).split("\r\n")).toMatchInlineSnapshot(`
      [
        "TY  - DATA",
        "AU  - Sin Fecha",
        "DA  - 2026/03/31/",
        "PY  - 2026",
        "ET  - 2026.1",
        "ID  - sin-fecha-held-now-latest-es",
        "LA  - es",
        "N1  - Edición 2026.1. CC BY 4.0.",
        "PB  - Sin Fecha",
        "TI  - Según «la lista», el 20 % pasó por prisión & sigue en ella, ñandú incluido (Último recuento)",
        "UR  - https://sin-fecha.example.org/held-now/latest/",
        "ER  - ",
        "",
      ]
    `);
    expect(renderRis(item).replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("is CSL-JSON that keeps title, author, version, date, address and language", () => {
    expect(JSON.parse(renderCslJson(item))).toEqual([
      expect.objectContaining({
        type: "dataset",
        title: `${drawn.title} (Último recuento)`,
        author: [{ literal: "Sin Fecha" }],
        publisher: "Sin Fecha",
        version: "2026.1",
        issued: { "date-parts": [[2026, 3, 31]] },
        URL: "https://sin-fecha.example.org/held-now/latest/",
        language: "es",
      }),
    ]);
  });
});
