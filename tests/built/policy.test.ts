import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { describe, expect, it } from "vitest";
import { attribute, builtPages, elements, wordsIn, type BuiltPage } from "./pages.ts";

/** What each page's policy says beside its scripts and styles; no more and no less. */
const fixed: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
};

/**
 * What Google's evaluator says of a policy that allows the site's own scripts: that a site which serves JSONP, AngularJS or
 * what people upload must not. This one serves none of them: what it serves as script is named below.
 */
const answered = { directive: "script-src", value: "'self'", severity: Severity.MEDIUM_MAYBE };

/** What a policy governs: where it comes after one of these it comes too late. */
const governed = ["script", "style", "link", "img", "iframe", "base", "object", "form"];

const pages = builtPages();

function metas({ document }: BuiltPage, name: string, value: string) {
  return elements(document).filter((each) => each.tagName === "meta" && attribute(each, name)?.toLowerCase() === value);
}

function policyIn(page: BuiltPage): string {
  return (
    metas(page, "http-equiv", "content-security-policy").flatMap((each) => attribute(each, "content") ?? [])[0] ?? ""
  );
}

function directivesOf(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Files of the pages that are not as they should be. */
function faulty(isFaulty: (page: BuiltPage) => boolean): readonly string[] {
  return pages.filter(isFaulty).map(({ file }) => file);
}

describe("every page", () => {
  it("is read", () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  it("has one policy, in its head, before all that a policy governs", () => {
    expect(
      faulty((page) => {
        const all = elements(page.document);
        const policies = metas(page, "http-equiv", "content-security-policy");
        const [policy] = policies;
        const first = all.findIndex(({ tagName }) => governed.includes(tagName));
        const isInHead = policy?.parentNode?.nodeName === "head";
        return policies.length !== 1 || !policy || !isInHead || (first >= 0 && all.indexOf(policy) > first);
      }),
    ).toEqual([]);
  });

  it("allows from the site alone, and names no source that the design does not", () => {
    const wrong = pages.filter((page) => {
      const { "script-src": scripts, "style-src": styles, ...rest } = Object.fromEntries(directivesOf(policyIn(page)));
      const isOurs = (sources: string | undefined): boolean =>
        sources === "'none'" ||
        (sources ?? "").split(" ").every((each) => /^'(?:self|sha256-[\w+/]{43}=)'$/.test(each));
      return JSON.stringify(sorted(rest)) !== JSON.stringify(sorted(fixed)) || !isOurs(scripts) || !isOurs(styles);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("allows each script and style written into it by its own hash, and no other", () => {
    const wrong = pages.filter((page) => {
      const directives = directivesOf(policyIn(page));
      return (["script", "style"] as const).some((name) => {
        const inline = elements(page.document).filter(
          (each) =>
            each.tagName === name &&
            attribute(each, "src") === undefined &&
            !/^application\//.test(attribute(each, "type") ?? ""),
        );
        const hashes = (directives.get(`${name}-src`) ?? "").split(" ").filter((each) => each.startsWith("'sha256-"));
        return (
          JSON.stringify(hashes.toSorted()) !==
          JSON.stringify([...new Set(inline.map((each) => hashOf(wordsIn(each))))].toSorted())
        );
      });
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("has a policy in which Google's evaluator finds nothing but what is answered here", () => {
    const found = new Set(
      [...new Set(pages.map(policyIn))].flatMap((policy) =>
        new CspEvaluator(new CspParser(policy).csp)
          .evaluate()
          .map(({ directive, value, severity }) => JSON.stringify({ directive, value, severity })),
      ),
    );
    expect([...found]).toEqual([JSON.stringify(answered)]);
  });

  it("tells no other site where a reader came from", () => {
    expect(
      faulty((page) => {
        const policies = metas(page, "name", "referrer");
        return policies.length !== 1 || policies.some((each) => attribute(each, "content") !== "no-referrer");
      }),
    ).toEqual([]);
  });
});

it("what the site serves as script is its own and stands in one folder", () => {
  const scripts = globSync("**/*.{js,mjs,cjs}", { cwd: "dist" });
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => !/^scripts\/[a-z-]+\.js$/.test(file))).toEqual([]);
});

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b));
}
