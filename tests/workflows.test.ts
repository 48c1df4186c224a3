import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workflowRules } from "./workflow-rules.ts";

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

/** A workflow that no rule objects to, and for each rule a fault planted in it. */
const sound = `name: Sound
on: pull_request
permissions:
  contents: read
concurrency:
  group: sound
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      pages: write # publishes
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903 # v6.0.0
        with:
          package-manager-cache: false
      - run: npm ci
`;

const faults: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["anonymous-definition", "name: Sound\n", ""],
  ["artipacked", "persist-credentials: false", "fetch-depth: 0"],
  ["bot-conditions", "npm ci", 'test "$ACTOR" = bot # github.actor'],
  ["cache-poisoning", "package-manager-cache: false", "node-version: 24"],
  ["cache-poisoning", "package-manager-cache: false", "package-manager-cache: false\n          cache: npm"],
  ["concurrency-limits", "  cancel-in-progress: true\n", ""],
  ["dangerous-triggers", "on: pull_request", "on: pull_request_target"],
  ["dangerous-triggers", "on: pull_request", "on:\n  workflow_run:"],
  ["excessive-permissions", "contents: read", "contents: write # all"],
  ["excessive-permissions", "permissions:\n  contents: read\n", ""],
  ["github-env", "npm ci", 'echo "A=$B" >> "$GITHUB_ENV"'],
  ["hardcoded-container-credentials", "    steps:", "    password: hackme\n    steps:"],
  ["insecure-commands", "npm ci", "echo ::set-env name=A::b"],
  ["insecure-url-scheme", "npm ci", "npm ci --registry http://registry.example.org"],
  ["misfeature", "      - run: npm ci", "      - shell: cmd\n        run: npm ci"],
  ["obfuscation", "on: pull_request", "on: pull_request\nenv:\n  A: ${{ fromJSON(toJSON(github.sha)) }}"],
  ["secrets-inherit", "    steps:", "    secrets: inherit\n    steps:"],
  ["secrets-outside-env", "on: pull_request", "on: pull_request\nenv:\n  A: ${{ secrets.KEY }}"],
  ["self-hosted-runner", "ubuntu-latest", "self-hosted"],
  ["template-injection", "npm ci", "echo ${{ github.event.pull_request.title }}"],
  ["template-injection", "npm ci", "|\n          npm ci\n          echo ${{ github.head_ref }}"],
  ["undocumented-permissions", " # publishes", ""],
  ["unlocked-install", "npm ci", "npm install"],
  ["adhoc-packages", "npm ci", "npx zizmor"],
  ["unpinned-images", "    steps:", "    container: node\n    steps:"],
  ["unpinned-uses", "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7"],
  ["unpinned-uses", "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@3d3c42e5aac5ba805825da76410c181273ba90b1"],
  ["typosquat-uses", "actions/checkout@", "action/checkout@"],
  ["unsound-condition", "      - run: npm ci", "      - if: contains('main', github.ref)\n        run: npm ci"],
  ["use-trusted-publishing", "npm ci", "npm publish"],
];

describe("the rules for workflows", () => {
  const objecting = (workflow: string): readonly string[] =>
    workflowRules.filter(({ findings }) => findings(workflow).length > 0).map(({ id }) => id);

  it("object to nothing in a sound workflow", () => {
    expect(objecting(sound)).toEqual([]);
  });

  it.each(faults)("find %s where %j stands as %j", (rule, from, to) => {
    expect(sound).toContain(from);
    expect(objecting(sound.replace(from, () => to))).toContainEqual(expect.stringContaining(rule));
  });

  it.each(workflowRules)("have been seen to find $id", ({ id }) => {
    expect(faults.filter(([rule]) => id.includes(rule))).not.toEqual([]);
  });

  it.each(workflows)("object to nothing in $file", ({ text }) => {
    expect(workflowRules.flatMap(({ id, findings }) => findings(text).map((line) => `${id}: ${line}`))).toEqual([]);
  });
});

describe("the workflows", () => {
  it("write nothing but the published pages and what attests to them", () => {
    expect(lines(/: write(?:-all)?\b/)).toEqual([
      "pages.yml: id-token: write # signs what attests to the sums",
      "pages.yml: attestations: write # keeps it",
      "pages.yml: pages: write # publishes",
      "pages.yml: id-token: write # says to Pages which run this is",
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
      "github.ref",
      "steps.deployment.outputs.page_url",
    ]);
  });

  it("tell of a proposed change: what the check says, then what it does to the record, and the problems on their lines", () => {
    const steps = [...textOf("pull-request.yml").matchAll(/npm run --silent (\w+)/g)].map(([, name]) => name);
    expect(steps).toEqual(["check", "diff", "check"]);
  });

  it("use one commit of each action", () => {
    const actions = new Set(lines(/\buses:/).map((line) => line.replace(/^.*uses: /, "")));
    const names = [...actions].map((action) => action.replace(/@.*$/, ""));
    expect(names).toEqual([...new Set(names)]);
  });

  it("end by themselves when something hangs", () => {
    expect(lines(/timeout-minutes:/)).toHaveLength(lines(/runs-on:/).length);
  });

  it("ask the registry for advisories and signatures of every lock, each week and where a lock changes", () => {
    const text = textOf("advisories.yml");
    expect(text).toContain('  pull_request:\n    paths: ["**/package-lock.json"]\n');
    expect(text).toContain("  schedule:\n");
    expect(lines(/run: npm .*audit/)).toEqual([
      "advisories.yml: - run: npm audit signatures",
      "advisories.yml: - run: npm audit",
      ...["long", "mutation", "peers"].map((folder) => `advisories.yml: - run: npm --prefix tests/${folder} audit`),
    ]);
  });

  it("look after the sources every week, in nobody's way", () => {
    const text = workflows.find(({ file }) => file === "sources.yml")?.text ?? "";
    expect(/^on:\n((?: .*\n)+)/m.exec(text)?.[1]).toBe('  schedule:\n    - cron: "17 5 * * 1"\n  workflow_dispatch:\n');
  });
});
