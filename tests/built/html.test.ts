import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader, type RuleConfig } from "html-validate";
import type { DefaultTreeAdapterTypes as Html } from "parse5";
import { describe, expect, it } from "vitest";
import { attribute, builtPages } from "./pages.ts";

/** The rules that are not asked of the pages, or not whole, each with why. */
const excepted: RuleConfig = {
  // A box of a table or a drawing that keys reach to scroll it is a region by role: a section would want a heading.
  "prefer-native-element": ["error", { exclude: ["region"] }],
  // Scripts come from the site itself.
  "require-sri": ["error", { target: "crossorigin" }],
  // It takes an aside within a section for a landmark, which it is not (HTML-AAM); axe asks the same of true landmarks.
  "unique-landmark": "off",
  // A form here sends nothing: see the test below.
  "wcag/h32": "off",
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
    rules: excepted,
  }),
);

/** What is wrong with a page, each as its rule, what it says and where. */
function faultsOf(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}

const pages = builtPages();

it("every page is HTML by its standard, and usable by rule", { timeout: 300_000 }, () => {
  expect(pages.length).toBeGreaterThan(200);
  const faults = pages.flatMap(({ file }) =>
    faultsOf(readFileSync(join("dist", file), "utf8")).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

it("a form sends nothing: it names no address, and is hidden until a script is there that answers as one writes", () => {
  const forms = pages.flatMap(({ file, document }) => formsIn(document).map((form) => ({ file, ...form })));
  expect(forms.length).toBeGreaterThan(0);
  expect(forms.filter(({ isHidden, sends }) => sends || !isHidden)).toEqual([]);
});

interface Form {
  readonly isHidden: boolean;
  readonly sends: boolean;
}

/** The forms below a node; one is hidden by itself or with what holds it. */
function formsIn(node: Html.Node, isHidden = false): readonly Form[] {
  if (!("childNodes" in node)) return [];
  const hides = isHidden || ("tagName" in node && attribute(node, "hidden") !== undefined);
  const own =
    "tagName" in node && node.tagName === "form"
      ? [{ isHidden: hides, sends: attribute(node, "action") !== undefined }]
      : [];
  return [...own, ...node.childNodes.flatMap((child) => formsIn(child, hides))];
}

describe("what is asked of a page", () => {
  const page = (body: string): string =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

  it("lets pass what is right", () => {
    expect(faultsOf(page("<main><h1>A page</h1><p>Words.</p></main>"))).toEqual([]);
  });

  it.each([
    ["<p><div>Words.</div></p>", "close-order"],
    ['<p id="a">x</p><p id="a">y</p>', "no-dup-id"],
    ['<img src="a.png">', "wcag/h37"],
    ["<h1>x</h1><h3>y</h3>", "heading-level"],
    ['<script src="https://a.example/a.js"></script>', "require-sri"],
    ['<iframe src="a.html" width="100%" title="A"></iframe>', "attribute-allowed-values"],
    ['<div role="button">x</div>', "prefer-native-element"],
    ['<input type="text">', "input-missing-label"],
  ])("refuses %s", (body, rule) => {
    expect(faultsOf(page(body)).map((fault) => fault.split(":")[0])).toContain(rule);
  });
});
