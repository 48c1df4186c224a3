import { describe, expect, it } from "vitest";
import { addressWith, issueText, letterOf, mailAddress, plainText } from "../../../src/client/form/hand-over.ts";
import { workOut } from "../../../src/editor/sheet.ts";
import { repositoryAt } from "../../../src/export/repository.ts";
import { desk } from "../../editor/desk.ts";

const here = desk();
const sheet = {
  table: "claims",
  typed: { country: "CUB", definition: "list", as_of: "2025-02-28", low: "1170", source: "efe-2025-03-11" },
  sources: {},
} as const;
const worked = workOut(sheet, here, "en", true);
const line = "cub-list-2025-02-28,CUB,list";
const placed = [{ table: "claims", lines: [{ line: 3, text: line, isChanged: false }] }] as const;
const letter = letterOf({ kind: "claim", worked, asides: [], placed, locale: "en" });

describe("the letter", () => {
  it("says in its subject what it is about, in words", () => {
    expect(letter.subject).toMatch(/^New count: .*1,170.*28 Feb 2025/);
  });

  it("holds questions, answers with their keys, and the lines with their place", () => {
    expect(letter.answers).toContain("Which country is the count about?\n  Cuba [CUB]");
    expect(letter.lines).toBe(`claims.csv, new, at line 3:\n${line}`);
    expect(plainText(letter)).toContain(`\n\n${letter.lines}`);
  });

  it("has no lines while it is unfinished, and says what else was said", () => {
    const asides = [{ question: "Where?", answer: "https://example.net/" }];
    const open = letterOf({ kind: "claim", worked, asides, placed: undefined, locale: "en" });
    expect(open.lines).toBe("");
    expect(plainText(open)).toContain("Where?\n  https://example.net/");
  });

  it("is not read as markup in an issue, whatever it holds", () => {
    const text = issueText({ ...letter, answers: "a ``` b <img> @someone" });
    expect(text).toMatch(/^````text\na ``` b <img> @someone\n````\n\n```text\n/);
  });
});

describe("an address that carries a text", () => {
  const { newIssue } = repositoryAt("https://github.com/octo-org/octo-repo");
  const make = (body: string): string => newIssue("Title", body);

  it("carries all of it where it fits", () => {
    expect(addressWith(make, "whole", "lines")).toEqual({ address: make("whole"), isShortened: false });
  });

  it("carries the lines alone where the whole is too long, and says so", () => {
    expect(addressWith(make, "ñ".repeat(3000), "lines")).toEqual({ address: make("lines"), isShortened: true });
  });

  it("is cut between two letters where even the lines are too long", () => {
    const { address, isShortened } = addressWith(make, "x", "👤".repeat(3000));
    expect(isShortened).toBe(false);
    expect(address).toBe(make("x"));
    const cut = addressWith(make, "👤".repeat(4000), "👤".repeat(3000));
    expect(cut.isShortened).toBe(true);
    expect(cut.address.length).toBeLessThanOrEqual(8000);
    expect(cut.address.length).toBeGreaterThan(7900);
    expect(decodeURIComponent(cut.address)).toMatch(/👤…$/u);
  });

  it("of mail ends its lines as mail does", () => {
    expect(mailAddress("a@example.net", "S & T", "one\ntwo")).toBe(
      "mailto:a@example.net?subject=S%20%26%20T&body=one%0D%0Atwo",
    );
  });
});
