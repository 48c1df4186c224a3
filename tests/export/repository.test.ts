import { describe, expect, it } from "vitest";
import { decided, site } from "../../src/config.ts";
import { placeOf, repository, repositoryAt, tablePath } from "../../src/export/repository.ts";
import { fixture } from "../charts/dataset.ts";

const home = "https://github.com/octo-org/octo-repo";
const at = repositoryAt(home);

describe("repositoryAt(address)", () => {
  it("opens a file where it is changed", () => {
    expect(at.edit(tablePath("case_events"))).toBe(`${home}/edit/main/data/case_events.csv`);
  });

  it("points at a line of a file as it is written", () => {
    expect(at.line(tablePath("claims"), 42)).toBe(`${home}/blob/main/data/claims.csv?plain=1#L42`);
  });

  it("begins an issue whose words come through, whatever signs they have", () => {
    const url = new URL(at.newIssue("Ñ & #2?", "a=1\n«b» + c"));
    expect(`${url.origin}${url.pathname}`).toBe(`${home}/issues/new`);
    expect([...url.searchParams]).toEqual([
      ["title", "Ñ & #2?"],
      ["body", "a=1\n«b» + c"],
    ]);
    expect(url.hash).toBe("");
  });

  it("takes signs in a path for what they are", () => {
    expect(new URL(at.edit("data/a b#c?.csv")).pathname).toBe("/octo-org/octo-repo/edit/main/data/a%20b%23c%3F.csv");
  });
});

it("there is no repository to link to before it is decided where it is", () => {
  expect(repository === undefined).toBe(decided(site.repository) === undefined);
});

describe("placeOf(claim, locale, repository)", () => {
  const [claim] = fixture().claims;
  if (!claim) throw new Error("a record without claims");

  it("is the claim's row, with a link whose name says which claim", () => {
    expect(placeOf(claim, "es", at)).toEqual({
      text: `fila ${claim.line}`,
      label: `fila ${claim.line} de claims.csv: ${claim.id}`,
      link: at.line("data/claims.csv", claim.line),
    });
  });

  it("is words alone while there is no repository", () => {
    expect(placeOf(claim, "en", undefined)).toEqual({
      text: `row ${claim.line}`,
      label: `row ${claim.line} of claims.csv: ${claim.id}`,
    });
  });
});
