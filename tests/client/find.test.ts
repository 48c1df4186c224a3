import { beforeAll, describe, expect, it } from "vitest";
import { finderOf, plain, stretchesOf, type Find } from "../../src/client/find.ts";
import { packEntries, unpackEntries, type SearchEntry } from "../../src/export/search-entry.ts";

const entry = (kind: SearchEntry["kind"], title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind,
  title,
  other: "",
  note: "",
  text: "",
  href: `#${title}`,
  ...more,
});

const entries: readonly SearchEntry[] = [
  entry("charts", "Cuba dijo haber excarcelado a 1197 personas", { note: "Excarcelaciones · Cuba, 2025" }),
  entry("events", "Rige la ley de amnistía", { other: "The amnesty law takes effect", note: "20 de febrero de 2026" }),
  entry("events", "José Daniel Ferrer sale al exilio", { note: "13 de octubre de 2025 · Cuba" }),
  entry("events", "Un vuelo a Guatemala", { text: "Vuelan 11\u202f000 personas." }),
  entry("people", "José Daniel Ferrer García", { note: "Cuba" }),
  entry("words", "preso político", { other: "political prisoner", text: "Quien está preso por sus ideas." }),
];

let find: Find;

beforeAll(async () => {
  find = await finderOf(entries);
});

/** The titles found, group after group. */
const titles = (query: string): readonly string[] =>
  find(query).groups.flatMap(({ hits }) => hits.map((hit) => hit.entry.title));

describe("a search", () => {
  it("ignores accents and case", () => {
    expect(titles("AMNISTIA")).toEqual(["Rige la ley de amnistía"]);
    expect(titles("jose ferrer garcia")).toEqual(["José Daniel Ferrer García"]);
  });

  it("finds the beginning of a word, its plural and a letter that is wrong", () => {
    expect(titles("excarc")).toEqual(["Cuba dijo haber excarcelado a 1197 personas"]);
    expect(titles("presos políticos")).toEqual(["preso político"]);
    expect(titles("Guatemela")).toEqual(["Un vuelo a Guatemala"]);
  });

  it("finds a name of the other language, and says that it was found by it", () => {
    const [group] = find("amnesty law").groups;
    expect(group?.hits.map(({ entry: { title }, isFoundByOther }) => [title, isFoundByOther])).toEqual([
      ["Rige la ley de amnistía", true],
    ]);
    expect(find("ley amnistía").groups[0]?.hits[0]?.isFoundByOther).toBe(false);
  });

  it("reads a number however its thousands are parted", () => {
    expect(titles("1,197")).toEqual(titles("1197"));
    expect(titles("11,000")).toEqual(["Un vuelo a Guatemala"]);
  });

  it("passes over the words that every sentence has", () => {
    expect(titles("¿cuándo fue el vuelo a Guatemala?")).toEqual(["Un vuelo a Guatemala"]);
  });

  it("gives what has most of the words where nothing has them all, and says so", () => {
    const found = find("Ferrer García exilio");
    expect(found).toMatchObject({ count: 2, isPartial: true });
    expect(find("Ferrer")).toMatchObject({ count: 2, isPartial: false });
  });

  it("puts a person before the events that name them", () => {
    expect(find("Ferrer").groups.map(({ kind }) => kind)).toEqual(["people", "events"]);
  });

  it("finds nothing for nothing", () => {
    for (const query of ["", "  ", "de la", "¿?"]) expect(find(query)).toMatchObject({ groups: [], count: 0 });
  });
});

describe("what was looked for", () => {
  it("is marked where it stands, with its accents", () => {
    const [hit] = find("amnistia").groups[0]?.hits ?? [];
    expect(stretchesOf("Rige la ley de amnistía.", hit?.terms ?? new Set())).toEqual([
      { words: "Rige la ley de ", isMarked: false },
      { words: "amnistía", isMarked: true },
      { words: ".", isMarked: false },
    ]);
  });

  it("is compared without accents, case or separators", () => {
    expect(["Álvarez", "ÑANDÚ", "1,197", "11\u202f000", "11J"].map(plain)).toEqual([
      "alvarez",
      "nandu",
      "1197",
      "11000",
      "11j",
    ]);
  });
});

describe("entries", () => {
  it("are the same after they travelled", () => {
    expect(unpackEntries(packEntries(entries))).toEqual(entries);
  });
});
