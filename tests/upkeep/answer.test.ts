import { describe, expect, it } from "vitest";
import { judge, type Answer, type Failure, type Redirect } from "../../src/upkeep/answer.ts";

const url = "https://www.paper.example/2025/note";

function answer(end: Answer["end"], ...redirects: readonly Redirect[]): Answer {
  return { url, redirects, end };
}

const permanent = (to: string): Redirect => ({ status: 301, to });
const temporary = (to: string): Redirect => ({ status: 302, to });

describe("judge(answer)", () => {
  it.each([200, 204, 206])("finds nothing in a page that answers %i", (status) => {
    expect(judge(answer(status))).toEqual({ kind: "alive" });
  });

  it.each<number | Failure>([404, 410, "dns", "tls", "timeout", "refused", "private"])(
    "calls dead what ends in %s",
    (end) => {
      expect(judge(answer(end))).toEqual({ kind: "dead", end, at: url });
    },
  );

  it.each<number | Failure>([
    304,
    401,
    403,
    429,
    451,
    500,
    503,
    "dns_unsure",
    "tls_chain",
    "redirects",
    "astray",
    "cut",
  ])("leaves unjudged what ends in %s, as many outlets keep programs out", (end) => {
    expect(judge(answer(end))).toEqual({ kind: "unjudged", end, at: url });
  });

  it("says which address a dead link ended at", () => {
    const at = "https://other.example/note";
    expect(judge(answer(404, permanent(at)))).toEqual({ kind: "dead", end: 404, at });
  });

  it.each([301, 308])("suggests where redirects with %i lead", (status) => {
    const to = "https://paper.example/archive/note";
    expect(judge(answer(200, { status, to }))).toEqual({ kind: "moved", how: "elsewhere", to });
  });

  it.each([302, 303, 307])("finds nothing in a redirect with %i, which may change again", (status) => {
    expect(judge(answer(200, { status, to: "https://paper.example/today/note" }))).toEqual({ kind: "alive" });
  });

  it("suggests no address beyond the first temporary redirect", () => {
    const [first, second, third] = ["https://a.example/n", "https://b.example/n", "https://c.example/n"] as const;
    const moved = { kind: "moved", how: "elsewhere", to: second };
    expect(judge(answer(200, permanent(first), permanent(second), temporary(third), permanent(url)))).toEqual(moved);
    expect(judge(answer(200, temporary(first), permanent(second)))).toEqual({ kind: "alive" });
  });

  it.each([
    ["http://paper.example/note", "https://paper.example/note"],
    ["https://paper.example/note", "https://paper.example/note/"],
    ["https://paper.example/note", "https://www.paper.example/note"],
    ["http://www.paper.example/note/?page=2", "https://paper.example/note?page=2"],
  ])("knows %s and %s for one address in two forms", (from, to) => {
    expect(judge({ url: from, redirects: [permanent(to)], end: 200 })).toEqual({ kind: "moved", how: "form", to });
  });

  it("does not take another page or another query for a form of the address", () => {
    const to = `${url}?page=2`;
    expect(judge(answer(200, permanent(to)))).toEqual({ kind: "moved", how: "elsewhere", to });
  });

  it.each([permanent, temporary])("takes a redirect to a front page for no new address of the page", (redirect) => {
    const to = "https://paper.example/";
    expect(judge(answer(200, redirect(to)))).toEqual({ kind: "moved", how: "front", to });
  });

  it("lets a front page move to a front page", () => {
    const [from, to] = ["http://paper.example/", "https://paper.example/"];
    expect(judge({ url: from, redirects: [permanent(to)], end: 200 })).toEqual({ kind: "moved", how: "form", to });
  });
});
