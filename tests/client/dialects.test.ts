import { describe, expect, it } from "vitest";
import { dialectsAt, secretOf, type Place } from "../../src/client/dialects.ts";

const path = "/embed/es/held-now/latest/";

function place(query = "", hash = ""): Place {
  return { href: `https://a.example${path}${query}${hash}`, pathname: path, search: query, hash };
}

const size = { width: 320, height: 611 };

/** What is said at a place, by the dialect's name; `heard` arrives first. */
function said(at: Place, ...heard: readonly unknown[]): Readonly<Record<string, unknown>> {
  const dialects = dialectsAt(at);
  for (const message of heard) dialects.forEach((dialect) => dialect.hears?.(message));
  return Object.fromEntries(dialects.map((dialect) => [dialect.name, dialect.says(size)]));
}

function hears(at: Place, message: unknown): readonly string[] {
  return dialectsAt(at)
    .filter((dialect) => dialect.hears?.(message))
    .map(({ name }) => name);
}

const fields = "fr:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:false";
const introduced = `[iFrameSizer]${fields}`;

describe("the dialects", () => {
  it("say the height in each host’s own format", () => {
    expect(said(place("?childId=box-1", "#?secret=Ab1Cd2Ef3G"), introduced)).toEqual({
      pym: "pymxPYMxbox-1xPYMxheightxPYMx611",
      "iframe-resizer": "[iFrameSizer]fr:611:320:init",
      "open-iframe-resizer": { type: "iframe-resized", width: 320, height: 611 },
      amp: { sentinel: "amp", type: "embed-size", height: 611 },
      datawrapper: { "datawrapper-height": { [path]: 611 } },
      medium: `{"src":"https://a.example${path}?childId=box-1#?secret=Ab1Cd2Ef3G","context":"iframe.resize","height":611}`,
      guardian: '{"id":"iframeMessenger:sinfe","type":"set-height","value":611}',
      wordpress: { message: "height", value: 611, secret: "Ab1Cd2Ef3G" },
    });
  });

  it("say nothing to pym, iframe-resizer and WordPress until they have shown themselves", () => {
    expect(said(place())).toMatchObject({ pym: undefined, "iframe-resizer": undefined, wordpress: undefined });
  });

  it("name the trigger that open-iframe-resizer’s legacy mode lets through after the first time", () => {
    const [dialect] = dialectsAt(place()).filter(({ name }) => name === "iframe-resizer");
    expect(dialect?.hears?.(introduced)).toBe(true);
    expect(dialect?.says(size)).toBe("[iFrameSizer]fr:611:320:init");
    expect(dialect?.says(size)).toBe("[iFrameSizer]fr:611:320:resizeObserver");
  });

  it.each([
    ["pym", "pymxPYMxbox-1xPYMxwidthxPYMx320"],
    ["iframe-resizer", introduced],
    ["open-iframe-resizer", { type: "iframe-child-init" }],
    ["open-iframe-resizer", { type: "iframe-get-child-dimensions" }],
    ["amp", { sentinel: "amp", type: "frames-init" }],
    ["wordpress", { message: "ready", secret: "Ab1Cd2Ef3G" }],
  ])("answer %s when asked", (name, message) => {
    expect(hears(place("?childId=box-1", "#?secret=Ab1Cd2Ef3G"), message)).toEqual([name]);
  });

  it.each([
    ["another frame’s pym", "pymxPYMxbox-2xPYMxwidthxPYMx320"],
    ["a pym instruction to lead elsewhere", "pymxPYMxbox-1xPYMxnavigateToxPYMxhttps://b.example"],
    ["iframe-resizer’s resize before it was introduced", "[iFrameSizer]resize"],
    ["an introduction with too few fields", "[iFrameSizer]fr:8:false:false"],
    ["an introduction under a name with markup", introduced.replace("fr:", "<b>:")],
    ["another secret", { message: "ready", secret: "0000000000" }],
    ["nothing", null],
    ["a number", 7],
  ])("do not answer %s", (_, message) => {
    expect(hears(place("?childId=box-1", "#?secret=Ab1Cd2Ef3G"), message)).toEqual([]);
  });

  it("take a secret of ten letters or digits and no other", () => {
    expect(secretOf(place("", "#?secret=Ab1Cd2Ef3G"))).toBe("Ab1Cd2Ef3G");
    expect(secretOf(place("", "#?secret=Ab1Cd2Ef3Gx"))).toBeUndefined();
    expect(secretOf(place("", "#?secret=Ab1Cd2Ef3'"))).toBeUndefined();
  });

  it("take a pym name of letters, digits, points, colons and dashes and no other", () => {
    expect(said(place("?childId=%22%3E"))["pym"]).toBeUndefined();
  });

  it("keep silent towards Datawrapper’s older host script where the address would break its selector", () => {
    expect(said({ ...place(), pathname: "/embed/'/" })["datawrapper"]).toBeUndefined();
  });
});

/** Numbers from a seed (Mulberry32), so that every run sends the same messages. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seeds: readonly unknown[] = [
  "pymxPYMxbox-2xPYMxwidthxPYMx320",
  "[iFrameSizer]resize",
  "[iFrameSizer]fr:8:false",
  { type: "iframe-child", width: -1 },
  { sentinel: "amp", type: "embed-size", height: Number.NaN },
  { message: "ready", secret: "0000000000" },
  { "datawrapper-height": null },
  '{"context":"iframe.resize","height":"9e99"}',
  null,
  undefined,
  [],
  Number.POSITIVE_INFINITY,
  { __proto__: { type: 1 }, toString: "no function" },
];

/** A message near the known ones, or far from them, that asks for nothing. */
function mangled(random: () => number): unknown {
  const chosen = seeds[Math.floor(random() * seeds.length)];
  if (typeof chosen !== "string") return chosen;
  const at = Math.floor(random() * chosen.length);
  return chosen.slice(0, at) + String.fromCodePoint(32 + Math.floor(random() * 95)) + chosen.slice(at + 1);
}

describe("ten thousand messages that ask for nothing", () => {
  it("change nothing that is said, and are answered by nobody", () => {
    const dialects = dialectsAt(place("?childId=box-1", "#?secret=Ab1Cd2Ef3G"));
    const before = dialects.map((dialect) => dialect.says(size));
    const random = randomFrom(20261125);
    for (let sent = 0; sent < 10_000; sent += 1) {
      const message = mangled(random);
      expect(dialects.filter((dialect) => dialect.hears?.(message)).map(({ name }) => name)).toEqual([]);
    }
    expect(dialects.map((dialect) => dialect.says(size))).toEqual(before);
  });
});
