import { describe, expect, it } from "vitest";
import { elementsOf } from "../../src/finish/html.ts";
import { forbidden, policyOf, withPolicy } from "../../src/finish/policy.ts";

const page = (head: string, body = ""): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** SHA-256 of `p{}`, by `printf 'p{}' | openssl dgst -sha256 -binary | base64`. */
const hashOfP = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";

describe("policyOf", () => {
  it("allows nothing that is not there", () => {
    expect(policyOf(page(""))).toBe(
      "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
  });

  it("allows an inline style by the hash of its final bytes", () => {
    expect(policyOf(page("<style>p{}</style>"))).toContain(`style-src ${hashOfP};`);
    expect(policyOf(page("<style>p{} </style>"))).not.toContain(hashOfP);
  });

  it("allows scripts from the site itself where a page has any, and data blocks need no leave", () => {
    expect(policyOf(page(`<script src="a.js"></script>`))).toContain("script-src 'self';");
    expect(policyOf(page(`<script type="application/ld+json">{}</script>`))).toContain("script-src 'none';");
  });
});

describe("withPolicy", () => {
  it("puts the policy before anything it governs", () => {
    expect(withPolicy(page("<style>p{}</style>"))).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]+"><style>/,
    );
  });
});

describe("forbidden", () => {
  it.each([
    [`<p style="color:red">`, "style attribute on <p>"],
    [`<p onclick="x()">`, "onclick handler on <p>"],
    [`<a href="javascript:x()">`, "javascript: address in <a href>"],
    [`<img src="https://example.org/x.png">`, "another host in <img src>"],
    [`<script src="//example.org/x.js"></script>`, "another host in <script src>"],
    [`<link rel="stylesheet" href="https://example.org/x.css">`, "another host in <link href>"],
  ])("finds %s", (html, fault) => {
    expect(forbidden(elementsOf(page("", html)))).toEqual([fault]);
  });

  it("leaves outbound links, canonical addresses and data images alone", () => {
    const head = `<link rel="canonical" href="https://example.org/">`;
    expect(
      forbidden(elementsOf(page(head, `<a href="https://example.org/">x</a><img src="data:image/png;base64,AA==">`))),
    ).toEqual([]);
  });
});
