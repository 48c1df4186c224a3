import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decided, site } from "../src/config.ts";
import { absoluteUrl, pageAddress } from "../src/links.ts";

const read = (path: string): string => readFileSync(`.github/${path}`, "utf8");

describe("CODEOWNERS", () => {
  const lines = read("CODEOWNERS")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));
  /** The teams of the last pattern that fits, as GitHub reads them. */
  const teamsOf = (path: string): readonly string[] =>
    lines.findLast(([pattern = ""]) => pattern === "*" || `/${path}`.startsWith(pattern))?.slice(1) ?? [];

  it("asks editors about the data, developers about everything else, and so both about both", () => {
    expect(teamsOf("data/claims.csv")).toEqual([expect.stringMatching(/\/editors$/)]);
    for (const path of ["src/charts/held-now.ts", "tests/addresses.txt", ".github/CODEOWNERS", "package.json"])
      expect(teamsOf(path)).toEqual([expect.stringMatching(/\/developers$/)]);
  });

  it("names teams that exist once the repository does", () => {
    const isPlaceholder = lines.some(([, ...teams]) => teams.some((team) => team.startsWith("@example-org/")));
    expect(isPlaceholder).toBe(decided(site.repository) === undefined);
  });
});

it("whoever opens an issue is offered the site's own page first for a way without an account", () => {
  expect(read("ISSUE_TEMPLATE/config.yml")).toContain(`url: ${absoluteUrl(pageAddress("es", "contribute"))}\n`);
});

it.each([
  ["ISSUE_TEMPLATE/number.yml", ["Dónde", "Where", "Qué dice la fuente", "Dirección de la fuente", "Archive link"]],
  ["pull_request_template.md", ["Address of the source", "Copia archivada", "in a sentence", "ya publicado, por qué"]],
])("%s asks for the source, an archived copy and what the source says, in both languages", (file, questions) => {
  expect(questions.filter((words) => !read(file).includes(words))).toEqual([]);
});
