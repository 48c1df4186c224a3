import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = ".github/workflows";

const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

const textOf = (file: string): string => workflows.find((each) => each.file === file)?.text ?? "";

/** The lines of all workflows that match, each with its file. */
function lines(pattern: RegExp): readonly string[] {
  return workflows.flatMap(({ file, text }) =>
    text
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe("the workflows", () => {
  it.each(workflows)("$file may only read, unless a job says more", ({ text }) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  });

  it("write nothing but the published pages and what attests to them", () => {
    expect(lines(/\bwrite(?:-all)?\s*$/)).toEqual([
      "pages.yml: id-token: write",
      "pages.yml: attestations: write",
      "pages.yml: pages: write",
      "pages.yml: id-token: write",
    ]);
  });

  it("publish what main holds, after the tests", () => {
    const text = textOf("pages.yml");
    expect(/^on:\n((?: .*\n)+)/m.exec(text)?.[1]).toBe("  push:\n    branches: [main]\n  workflow_dispatch:\n");
    expect(text.indexOf("npm test")).toBeLessThan(text.indexOf("build -- --publish"));
    expect(text.indexOf("build -- --publish")).toBeLessThan(text.indexOf("attest-build-provenance"));
  });

  it("run what a stranger proposes without secrets, and with no word a stranger chose", () => {
    const text = textOf("pull-request.yml");
    expect(text).toMatch(/^on: pull_request$/m);
    const given = [...workflows.flatMap((each) => [...each.text.matchAll(/\$\{\{ ([^}]*) \}\}/g)])].map(
      ([, name]) => name,
    );
    expect([...new Set(given)].toSorted()).toEqual([
      "github.event.pull_request.base.sha",
      "github.event.pull_request.number",
      "steps.deployment.outputs.page_url",
    ]);
  });

  it("tell of a proposed change: what it does to the record, then what the check says, on its lines too", () => {
    const steps = [...textOf("pull-request.yml").matchAll(/npm run --silent (\w+)/g)].map(([, name]) => name);
    expect(steps).toEqual(["diff", "check", "check"]);
  });

  it("take every action by its full commit, with the version it stands for", () => {
    const actions = lines(/\buses:/);
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.filter((line) => !/ uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d[\d.]*$/.test(line))).toEqual([]);
  });

  it("use one commit of each action", () => {
    const actions = new Set(lines(/\buses:/).map((line) => line.replace(/^.*uses: /, "")));
    const names = [...actions].map((action) => action.replace(/@.*$/, ""));
    expect(names).toEqual([...new Set(names)]);
  });

  it("leave no token in the checkout", () => {
    expect(lines(/persist-credentials: false/)).toHaveLength(lines(/actions\/checkout@/).length);
  });

  it("look after the sources every week, in nobody's way", () => {
    const text = workflows.find(({ file }) => file === "sources.yml")?.text ?? "";
    expect(/^on:\n((?: .*\n)+)/m.exec(text)?.[1]).toBe('  schedule:\n    - cron: "17 5 * * 1"\n  workflow_dispatch:\n');
  });
});
