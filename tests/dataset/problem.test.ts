import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/dataset/gate.ts";
import {
  formatAnnotations,
  formatCounts,
  formatJson,
  formatMarkdown,
  formatProblems,
  hasErrors,
  sortProblems,
  type Problem,
} from "../../src/dataset/problem.ts";
import { files, set } from "./fixture.ts";

function problems(): readonly Problem[] {
  const edited = files(
    set("claims", "list-2024-12", { low: "8x" }),
    set("claims", "promised", { source: "efe-2025-02-1" }),
    set("sources", "radio-undated", { url: "https://radio.example.net/a,b?utm_source=x" }),
  );
  return readFiles(edited).problems;
}

it("problems are printed per file with place, reason and remedy, in Spanish", () => {
  expect(formatProblems(problems(), "data", "es")).toMatchInlineSnapshot(`
    "2 errores en data/claims.csv
      claims.csv:2 low     se esperaba un número entero sin separadores y hay «8x»; por ejemplo: 1197
      claims.csv:8 source  no hay «efe-2025-02-1» en sources.csv; ¿quiso decir «efe-2025-02-01»?

    1 aviso en data/sources.csv
      sources.csv:4 url  aviso: la dirección lleva rastreadores: utm_source (hay: https://radio.example.net/a,b?utm_source=x); bórrelos de la dirección"
  `);
});

it("more problems than a call takes arguments are printed", () => {
  const [problem] = problems();
  const many = Array.from({ length: 150_000 }, () => problem as Problem);
  expect(formatProblems(many, "data", "es").split("\n")).toHaveLength(150_001);
});

it("problems are printed per file with place, reason and remedy, in English", () => {
  expect(formatProblems(problems(), "data", "en")).toMatchInlineSnapshot(`
    "2 errors in data/claims.csv
      claims.csv:2 low     expected a whole number without separators, found "8x"; for example: 1197
      claims.csv:8 source  no "efe-2025-02-1" in sources.csv; did you mean "efe-2025-02-01"?

    1 warning in data/sources.csv
      sources.csv:4 url  warning: the address carries trackers: utm_source (found: https://radio.example.net/a,b?utm_source=x); delete them from the address"
  `);
});

it("annotations name file and line and escape what GitHub would read as its own", () => {
  expect(formatAnnotations(problems(), "data", "en")).toMatchInlineSnapshot(`
    "::error file=data/claims.csv,line=2,title=low::expected a whole number without separators, found "8x"; for example: 1197
    ::error file=data/claims.csv,line=8,title=source::no "efe-2025-02-1" in sources.csv; did you mean "efe-2025-02-01"?
    ::warning file=data/sources.csv,line=4,title=url::the address carries trackers: utm_source (found: https://radio.example.net/a,b?utm_source=x); delete them from the address"
  `);
});

it("a table in Markdown for the summary of a pull request, in which nothing of a cell is markup", () => {
  expect(formatMarkdown(problems(), "data", "es")).toMatchInlineSnapshot(`
    "### data/claims.csv: 2 errores

    | Línea | Columna | Qué pasa | Qué hacer |
    | --: | --- | --- | --- |
    | 2 | low | se esperaba un número entero sin separadores y hay «8x» | por ejemplo: 1197 |
    | 8 | source | no hay «efe-2025-02-1» en sources.csv | ¿quiso decir «efe-2025-02-01»? |

    ### data/sources.csv: 1 aviso

    | Línea | Columna | Qué pasa | Qué hacer |
    | --: | --- | --- | --- |
    | 4 | url | aviso: la dirección lleva rastreadores: utm\\_source (hay: https://radio.example.net/a,b?utm\\_source=x) | bórrelos de la dirección |"
  `);
});

it("a list for other programs", () => {
  expect(JSON.parse(formatJson(problems(), "data", "en"))).toEqual(
    sortProblems(problems()).map(({ file, line, column, value, level, rule, why, remedy }) => ({
      file: `data/${file}`,
      line,
      column,
      value,
      level,
      rule,
      why: why.en,
      remedy: remedy.en,
    })),
  );
});

describe("problems of any kind", () => {
  const problem = (cells: Partial<Problem>): Problem => ({
    file: "claims.csv",
    line: 2,
    column: "low",
    value: "8",
    level: "error",
    rule: "jumps",
    why: { es: "por qué", en: "why" },
    remedy: { es: "remedio", en: "remedy" },
    ...cells,
  });

  it("are counted by level, one or several", () => {
    const warned = problem({ level: "warning" });
    expect(formatCounts([], "en")).toBe("");
    expect(formatCounts([problem({})], "es")).toBe("1 error");
    expect(formatCounts([warned], "es")).toBe("1 aviso");
    expect(formatCounts([problem({}), problem({}), warned, warned, warned], "es")).toBe("2 errores y 3 avisos");
    expect(formatCounts([problem({}), warned, warned], "en")).toBe("1 error and 2 warnings");
  });

  it("are ordered by file, line as a number, column, rule and words", () => {
    const ordered = [
      problem({ file: "cases.csv", line: 9 }),
      problem({ line: 9, column: "who" }),
      problem({ line: 10, column: "high" }),
      problem({ line: 10, column: "low", rule: "dates" }),
      problem({ line: 10, column: "low", rule: "jumps", why: { es: "z", en: "a" } }),
      problem({ line: 10, column: "low", rule: "jumps", why: { es: "a", en: "b" } }),
    ];
    expect(sortProblems(ordered.toReversed())).toEqual(ordered);
  });

  it("stop the build where any is an error", () => {
    expect(hasErrors([problem({ level: "warning" })])).toBe(false);
    expect(hasErrors([problem({ level: "warning" }), problem({})])).toBe(true);
  });

  it("show what was found, unless the reason quotes it or there is nothing", () => {
    expect(formatProblems([problem({})], "data", "en")).toContain("  claims.csv:2 low  why (found: 8); remedy");
    expect(formatProblems([problem({ value: "" })], "data", "en")).toContain("low  why; remedy");
    expect(formatProblems([problem({ value: "why" })], "data", "en")).toContain("low  why; remedy");
  });

  it("of a whole line name no column, and an annotation is then titled by its rule", () => {
    const whole = problem({ column: "", value: "" });
    expect(formatProblems([whole], "data", "en")).toContain("  claims.csv:2  why; remedy");
    expect(formatAnnotations([whole], "data", "en")).toBe(
      "::error file=data/claims.csv,line=2,title=jumps::why; remedy",
    );
  });

  it("in annotations keep per cent signs, line ends, colons and commas from being read as GitHub's own", () => {
    const hostile = problem({
      file: "a,b:c.csv",
      value: "",
      why: { es: "", en: "30%\r\nmore, or: less" },
    });
    expect(formatAnnotations([hostile], "data", "en")).toBe(
      "::error file=data/a%2Cb%3Ac.csv,line=2,title=low::30%25%0D%0Amore, or: less; remedy",
    );
  });
});
