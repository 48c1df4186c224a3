import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { timeline } from "../../src/charts/timeline.ts";
import { textBoxes } from "./boxes.ts";
import { events, fixture, processes } from "./dataset.ts";

describe("timeline", () => {
  it("dates every turning point and lists it with its source", () => {
    const drawn = figure(fixture(), timeline, "turning-points", "en");
    const words = textBoxes(drawn.wide).map((box) => box.words);
    for (const event of drawn.events) expect(words.join(" ")).toContain(event.label?.en.split(" ")[0]);
    expect(drawn.tables[0]?.rows).toHaveLength(events.filter(({ weight }) => weight === "1").length);
  });

  it("ends each line at its last count, with claimant and date", () => {
    const words = textBoxes(figure(fixture(), timeline, "turning-points", "es").wide).map((box) => box.words);
    expect(words).toEqual(
      expect.arrayContaining(["Cuba 1205", "Lista de Cuba, 28\u00a0feb\u00a02026", "Nicaragua 61"]),
    );
  });

  it("hangs pale people under a release only where both counts start on the same day", () => {
    const captions = textBoxes(figure(fixture(), timeline, "turning-points", "en").wide).map((box) => box.words);
    expect(captions).toContain("205–228 counted, of 550 the government gives");
    expect(captions).toContain("≥660 counted");
  });

  it("gives its rows what a script needs to place and choose them: events, and the counts that lines are drawn through", () => {
    const [listed, counted] = figure(fixture(), timeline, "all", "es").tables;
    const turning = listed?.rows.find(({ id }) => events.some((event) => event.event === id && event.weight === "1"));
    const detail = listed?.rows.find(({ id }) => events.some((event) => event.event === id && event.weight !== "1"));
    expect(turning?.facts).toHaveProperty("label");
    expect(Object.keys(detail?.facts ?? {})).toEqual(["date", "country", "category"]);
    const facts = counted?.rows.flatMap((row) => (row.facts ? [Object.keys(row.facts).join()] : []));
    expect(new Set(facts)).toEqual(new Set(["date,country,people,definition"]));
    expect(counted?.rows.some((row) => row.facts === undefined)).toBe(true);
  });

  it("does not claim that each country has its own way out when its process is gone", () => {
    const without = processes.filter(({ process }) => process !== "nic-flight");
    const drawn = figure(
      fixture({
        processes: without,
        claims: [],
        events: events.map((event) => (event.process === "nic-flight" ? { ...event, process: undefined } : event)),
      }),
      timeline,
      "turning-points",
      "en",
    );
    expect(drawn.title).toBe("9 turning points among the 11 events on record, 11 July 2021 to 21 May 2026");
  });
});
