import { describe, expect, it } from "vitest";
import type { Rows } from "../../src/dataset/dataset.ts";
import { archiveFindings, replacementFindings } from "../../src/upkeep/sources.ts";
import { events, fixture, held, rows } from "../charts/dataset.ts";

type SourceRow = Rows["sources"][number];

const [paper] = rows.sources as readonly [SourceRow];

function source(key: string, more: Partial<SourceRow> = {}): SourceRow {
  return { ...paper, source: key, url: `https://${key}.example/nota`, ...more };
}

const sources = [
  paper,
  source("copied", { reach: "copy" }),
  source("digest", { reach: "aggregator" }),
  source("plain", { reach: "http_only", url: "http://plain.example/nota" }),
  source("unsafe", { reach: "unlinked", url: undefined }),
];

const claim = held("CUB", "cuba-list", "2026-02-28", 10);
const [event] = events as readonly [Rows["events"][number]];
const person: Rows["cases"][number] = {
  line: 2,
  case: "ana",
  name: "Ana",
  country: "CUB",
  namedBy: "digest",
  label: { es: "Maestra", en: "Teacher" },
  summary: { es: "Ana.", en: "Ana." },
};
const step: Rows["case_events"][number] = {
  line: 2,
  caseEvent: "ana-1",
  case: "ana",
  date: "2021",
  status: "detained",
  source: "digest",
  note: undefined,
};

/** Two claims and an event rest on the digest, and one person, named and followed there; one claim on the plain page. */
const dataset = fixture({
  sources,
  claims: [
    { ...claim, claim: "one", source: "digest" },
    { ...claim, claim: "two", source2: "digest" },
    { ...claim, claim: "three", source: "plain" },
  ],
  events: [{ ...event, source2: "digest" }],
  cases: [person],
  case_events: [step, { ...step, caseEvent: "ana-2" }],
});

describe("replacementFindings(dataset)", () => {
  it("lists what is not the publisher's own safe page, what most rests on first", () => {
    expect(replacementFindings(dataset).map(({ key, facts }) => [key, facts["reach"]])).toEqual([
      ["digest", "aggregator"],
      ["plain", "http_only"],
      ["copied", "copy"],
      ["unsafe", "unlinked"],
    ]);
  });

  it("counts what rests on each, a second source too and a case once", () => {
    const [digest, plain, copied] = replacementFindings(dataset);
    expect(digest?.facts).toMatchObject({ claims: 2, events: 1, cases: 1, populations: 0 });
    expect(digest?.why).toEqual({
      es: "es un resumen o agregador (2 recuentos, 1 hecho y 1 caso)",
      en: "it is a digest or aggregator (2 claims, 1 event and 1 case)",
    });
    expect(plain?.why.en).toBe("it answers only unencrypted (http) (1 claim)");
    expect(copied?.why.en).toBe("it is a copy elsewhere");
  });
});

describe("archiveFindings(dataset)", () => {
  it("lists what has an address and no archived copy, with the address to have one made", () => {
    expect(archiveFindings(dataset).map(({ key, suggestion }) => [key, suggestion])).toEqual([
      ["paper", "https://web.archive.org/save/https://example.org/nota"],
      ["digest", "https://web.archive.org/save/https://digest.example/nota"],
      ["plain", "https://web.archive.org/save/http://plain.example/nota"],
      ["copied", "https://web.archive.org/save/https://copied.example/nota"],
    ]);
  });

  it("leaves out what has a copy", () => {
    const archived = sources.map((row) => ({ ...row, archivedUrl: "https://web.archive.org/web/2026/x" }));
    expect(archiveFindings(fixture({ sources: archived }))).toEqual([]);
  });
});
