import * as messages from "../../src/dataset/messages.ts";
import type { Message } from "../../src/dataset/messages.ts";
import type { Level } from "../../src/dataset/problem.ts";
import { add, drop, set, type Edit } from "./fixture.ts";

/** A change to the valid dataset that one rule refuses, and what it says. */
export interface FailingCase {
  /** Completes "it refuses …". */
  readonly refuses: string;
  readonly edits: readonly Edit[];
  /** `file:line column`. */
  readonly at: string;
  readonly message: () => Message;
  readonly level?: Level;
}

/** A change close to a refused one that no rule minds. */
export interface PassingCase {
  /** Completes "it accepts …". */
  readonly accepts: string;
  readonly edits: readonly Edit[];
}

export interface RuleCases {
  readonly fails: readonly FailingCase[];
  readonly passes: readonly PassingCase[];
}

const note = { note_es: "Cambió la lista.", note_en: "The list changed." };

/** Twenty more turning points beside the fixture's one. */
const twentyMore = Array.from({ length: 20 }, (_, index) => add("events", "announcement", { event: `turn-${index}` }));

const address = (cells: Parameters<typeof set<"sources">>[2]) => [set("sources", "efe-2025-02-01", cells)];

/** A claimant that states who was added to its list and who left it in January 2025. */
function monthly(added: string, left: string): readonly Edit[] {
  const month = { as_of: "", period_start: "2025-01-01", period_end: "2025-01-31" };
  const of = (measure: string, count: string): readonly Edit[] => [
    add("measures", "released", { measure }),
    add("definitions", "let-out-monthly", { definition: `${measure}-monthly`, measure, claimant: "defenders" }),
    add("claims", "list-2024-12", {
      ...month,
      claim: `${measure}-01`,
      definition: `${measure}-monthly`,
      low: count,
      high: count,
    }),
  ];
  return [...of("added", added), ...of("left", left)];
}

/** Two definitions of parts of the main list: who is in prison and who is not. */
const parted: readonly Edit[] = [
  add("definitions", "list", { definition: "inside", role: "detail", custody: "prison", valid_to: "" }),
  add("definitions", "list", { definition: "outside", role: "detail", custody: "outside_prison", valid_to: "" }),
];

/** What the two hold on a date. */
function split(date: string, inside: string, outside: string): readonly Edit[] {
  const part = (definition: string, low: string): Edit =>
    add("claims", "list-2024-12", { claim: `${definition}-${date}`, definition, as_of: date, low, high: low });
  return [part("inside", inside), part("outside", outside)];
}

/** The fixtures of each rule, by its id. */
export const ruleCases: Readonly<Record<string, RuleCases>> = {
  "unique-keys": {
    fails: [
      {
        refuses: "a claim's key that stands twice",
        edits: [add("claims", "list-2024-12", { as_of: "2024-11-30" })],
        at: "claims.csv:10 claim",
        message: () => messages.repeatedKey("list-2024-12", 2),
      },
      {
        refuses: "a source's key that stands twice",
        edits: [add("sources", "efe-2025-02-01", {})],
        at: "sources.csv:6 source",
        message: () => messages.repeatedKey("efe-2025-02-01", 2),
      },
    ],
    passes: [
      {
        accepts: "the same key in two tables",
        edits: [
          set("processes", "vatican", {}),
          add("sources", "radio-undated", { source: "vatican" }),
          set("claims", "promised", { source_2: "vatican" }),
        ],
      },
    ],
  },
  "known-references": {
    fails: [
      {
        refuses: "an unknown measure, of which no other rule speaks",
        edits: [set("definitions", "list", { measure: "hold" })],
        at: "definitions.csv:2 measure",
        message: () => messages.unknownReference("hold", "measures", "held"),
      },
      {
        refuses: "an unknown replacement at the end of a chain",
        edits: [
          set("claims", "list-2024-12", { status: "revised", replaced_by: "list-2025-01" }),
          set("claims", "list-2025-01", { replaced_by: "list-2025-01-c" }),
        ],
        at: "claims.csv:3 replaced_by",
        message: () => messages.unknownReference("list-2025-01-c", "claims", "list-2025-01-b"),
      },

      {
        refuses: "a source nobody entered and proposes the nearest",
        edits: [set("claims", "list-2024-12", { source: "efe-2025-02-1" })],
        at: "claims.csv:2 source",
        message: () => messages.unknownReference("efe-2025-02-1", "sources", "efe-2025-02-01"),
      },
      {
        refuses: "an unknown definition that resembles none",
        edits: [set("claims", "list-2024-12", { definition: "everybody-ever" })],
        at: "claims.csv:2 definition",
        message: () => messages.unknownReference("everybody-ever", "definitions", undefined),
      },
      {
        refuses: "an unknown source of another day, without taking it for a slip",
        edits: [set("claims", "list-2024-12", { source: "efe-2025-02-02" })],
        at: "claims.csv:2 source",
        message: () => messages.unknownReference("efe-2025-02-02", "sources", undefined),
      },
      {
        refuses: "one unknown member among several",
        edits: [set("claimants", "signatories", { members: "defenders cubalex cubalx" })],
        at: "claimants.csv:4 members",
        message: () => messages.unknownReference("cubalx", "claimants", "cubalex"),
      },
    ],
    passes: [
      {
        accepts: "an optional reference left empty",
        edits: [
          set("claims", "list-2025-01-b", { source_2: "" }),
          set("events", "end", { source_2: "patilla-2025-02-01" }),
        ],
      },
    ],
  },
  "low-high": {
    fails: [
      {
        refuses: "low above high",
        edits: [set("claims", "let-out-03", { low: "231" })],
        at: "claims.csv:6 high",
        message: () => messages.lowAboveHigh(231, 230),
      },
      {
        refuses: "two numbers without range",
        edits: [set("claims", "list-2024-12", { high: "1151" })],
        at: "claims.csv:2 high",
        message: () => messages.highDiffers("exact"),
      },
      {
        refuses: "a range of one number",
        edits: [set("claims", "let-out-03", { high: "211" })],
        at: "claims.csv:6 high",
        message: () => messages.narrowRange(),
      },
    ],
    passes: [
      { accepts: "at least, with equal ends", edits: [set("claims", "list-2024-12", { qualifier: "at_least" })] },
    ],
  },
  dates: {
    fails: [
      {
        refuses: "a definition held before 1959",
        edits: [set("definitions", "let-out", { valid_from: "1958" })],
        at: "definitions.csv:3 valid_from",
        message: () => messages.dateTooEarly("1958"),
      },

      {
        refuses: "an event before 1959",
        edits: [set("case_events", "ana-ruiz-1", { date: "1958-12-31" })],
        at: "case_events.csv:2 date",
        message: () => messages.dateTooEarly("1958-12-31"),
      },
      {
        refuses: "an event later than the newest claim, with a warning",
        edits: [set("events", "end", { date: "2025-04-02", date_end: "" })],
        at: "events.csv:3 date",
        message: () => messages.dateNewerThanData("2025-04-02", "2025-04-01"),
        level: "warning",
      },
      {
        refuses: "an event more than a year after the newest claim",
        edits: [set("events", "end", { date: "2026-04-03", date_end: "" })],
        at: "events.csv:3 date",
        message: () => messages.dateAfterData("2026-04-03", "2025-04-01"),
      },
      {
        refuses: "a population of a day after the newest claim",
        edits: [set("populations", "cub-onei-2025", { as_of: "2025-04-02" })],
        at: "populations.csv:3 as_of",
        message: () => messages.dateAfterData("2025-04-02", "2025-04-01"),
      },
      {
        refuses: "a source published after the data date",
        edits: [set("sources", "radio-undated", { published: "2052-01" })],
        at: "sources.csv:4 published",
        message: () => messages.dateAfterData("2052-01", "2025-04-01"),
      },
    ],
    passes: [
      {
        accepts: "an event on the day the newest claim was recorded",
        edits: [
          set("claims", "let-out-01", { recorded: "2025-04-09" }),
          set("events", "end", { date: "2025-04-09", date_end: "" }),
        ],
      },

      { accepts: "1959 and its months without a day", edits: [set("case_events", "ana-ruiz-1", { date: "1959" })] },
      { accepts: "a claim recorded on the data date", edits: [set("claims", "promised", { recorded: "2025-04-01" })] },

      { accepts: "the first day of 1959", edits: [set("case_events", "ana-ruiz-1", { date: "1959-01-01" })] },
      {
        accepts: "a month that has begun by the data date",
        edits: [set("events", "end", { date: "2025-04", date_end: "" })],
      },
      {
        accepts: "a correction newer than every claim",
        edits: [set("corrections", "2025-04-02-list", { date: "2026-01-01" })],
      },
    ],
  },
  "date-order": {
    fails: [
      {
        refuses: "a definition that stops holding before it begins",
        edits: [
          add("definitions", "gov-promised", { definition: "unused", valid_from: "2025-02", valid_to: "2025-01" }),
        ],
        at: "definitions.csv:7 valid_to",
        message: () => messages.datesReversed("2025-02", "2025-01"),
      },
      {
        refuses: "a process that ends before its day zero",
        edits: [set("processes", "vatican", { announced: "", day_zero: "2025-03-11" })],
        at: "processes.csv:2 ended",
        message: () => messages.datesReversed("2025-03-11", "2025-03-10"),
      },

      {
        refuses: "a period that ends before it begins",
        edits: [set("claims", "let-out-01", { period_start: "2025-02-01" })],
        at: "claims.csv:5 period_end",
        message: () => messages.datesReversed("2025-02-01", "2025-01-31"),
      },
      {
        refuses: "a process that ends before it was announced",
        edits: [set("processes", "vatican", { announced: "2025-03-11" })],
        at: "processes.csv:2 ended",
        message: () => messages.datesReversed("2025-03-11", "2025-03-10"),
      },
      {
        refuses: "an event that ends before it begins",
        edits: [set("events", "end", { date: "2025-03-11" })],
        at: "events.csv:3 date_end",
        message: () => messages.datesReversed("2025-03-11", "2025-03-10"),
      },
    ],
    passes: [
      { accepts: "an event that ends on the day it begins", edits: [set("events", "end", { date: "2025-03-10" })] },
      { accepts: "a process that has not ended", edits: [set("processes", "vatican", { ended: "" })] },

      {
        accepts: "an end within the month it begins in",
        edits: [set("events", "end", { date: "2025-03", date_end: "2025-03-01" })],
      },
    ],
  },
  "recorded-after-source": {
    fails: [
      {
        refuses: "a period that ends after the source was published",
        edits: [set("claims", "monthly-01", { period_start: "2025-02-01", period_end: "2025-02-28" })],
        at: "claims.csv:7 period_end",
        message: () => messages.datedAfterPublished("2025-02-01", "efe-2025-02-01"),
        level: "warning",
      },

      {
        refuses: "a claim recorded before its source was published",
        edits: [set("claims", "list-2024-12", { recorded: "2025-01-31" })],
        at: "claims.csv:2 recorded",
        message: () => messages.recordedBeforePublished("2025-02-01", "efe-2025-02-01"),
      },
      {
        refuses: "a cut-off after the source was published",
        edits: [set("claims", "list-2025-01-b", { as_of: "2025-02-02" })],
        at: "claims.csv:4 as_of",
        message: () => messages.datedAfterPublished("2025-02-01", "efe-2025-02-01"),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "a claim recorded on the day its source was published",
        edits: [set("claims", "list-2024-12", { recorded: "2025-02-01" })],
      },
      {
        accepts: "a cut-off on the day its source was published",
        edits: [set("claims", "list-2025-01-b", { as_of: "2025-02-01" })],
      },
      {
        accepts: "any date for a source without one",
        edits: [set("claims", "list-2025-01-b", { as_of: "2025-02-28", source: "radio-undated" })],
      },

      {
        accepts: "a claim dated by the month its source came out in",
        edits: [set("claims", "list-2025-01-b", { as_of: "2025-02" })],
      },
    ],
  },
  "claim-dates": {
    fails: [
      {
        refuses: "a promise without a date",
        edits: [set("claims", "promised", { as_of: "" })],
        at: "claims.csv:8 as_of",
        message: () => messages.dateWanted("promise", "as_of"),
      },
      {
        refuses: "a stock with a start",
        edits: [set("claims", "list-2024-12", { period_start: "2024-12-01" })],
        at: "claims.csv:2 period_start",
        message: () => messages.dateUnwanted("stock", "period_start"),
      },
      {
        refuses: "a promise with an end",
        edits: [set("claims", "promised", { period_end: "2025-01-14" })],
        at: "claims.csv:8 period_end",
        message: () => messages.dateUnwanted("promise", "period_end"),
      },

      {
        refuses: "a stock without a date",
        edits: [set("claims", "list-2024-12", { as_of: "" })],
        at: "claims.csv:2 as_of",
        message: () => messages.dateWanted("stock", "as_of"),
      },
      {
        refuses: "a stock with a period",
        edits: [set("claims", "list-2024-12", { period_end: "2024-12-31" })],
        at: "claims.csv:2 period_end",
        message: () => messages.dateUnwanted("stock", "period_end"),
      },
      {
        refuses: "a flow with a cut-off",
        edits: [set("claims", "monthly-01", { as_of: "2025-01-31" })],
        at: "claims.csv:7 as_of",
        message: () => messages.dateUnwanted("flow", "as_of"),
      },
      {
        refuses: "a flow without an end",
        edits: [set("claims", "monthly-01", { period_end: "" })],
        at: "claims.csv:7 period_end",
        message: () => messages.dateWanted("flow", "period_end"),
      },
      {
        refuses: "a promise with a period",
        edits: [set("claims", "promised", { period_start: "2025-01-14" })],
        at: "claims.csv:8 period_start",
        message: () => messages.dateUnwanted("promise", "period_start"),
      },
      {
        refuses: "an unknown start without a note",
        edits: [set("claims", "monthly-01", { period_start: "" })],
        at: "claims.csv:7 period_start",
        message: () => messages.unknownStart(),
      },
    ],
    passes: [
      { accepts: "an unknown start with a note", edits: [set("claims", "monthly-01", { period_start: "", ...note })] },
    ],
  },
  spans: {
    fails: [
      {
        refuses: "a promise that is not at a point",
        edits: [set("definitions", "gov-promised", { span: "year" })],
        at: "definitions.csv:5 span",
        message: () => messages.spanUnfit("promise", "year"),
      },
      {
        refuses: "a year that reaches into another",
        edits: [
          set("definitions", "let-out-monthly", { span: "year" }),
          set("claims", "monthly-01", { period_start: "2024-12-31" }),
        ],
        at: "claims.csv:7 period_start",
        message: () => messages.periodUnfit("year", "2024-12-31", "2025-01-31"),
      },

      {
        refuses: "a stock that is not at a point",
        edits: [set("definitions", "list", { span: "month" })],
        at: "definitions.csv:2 span",
        message: () => messages.spanUnfit("stock", "month"),
      },
      {
        refuses: "a flow at a point",
        edits: [set("definitions", "let-out", { span: "point" })],
        at: "definitions.csv:3 span",
        message: () => messages.spanUnfit("flow", "point"),
      },
      {
        refuses: "a month that reaches into another",
        edits: [set("claims", "monthly-01", { period_start: "2024-12-31" })],
        at: "claims.csv:7 period_start",
        message: () => messages.periodUnfit("month", "2024-12-31", "2025-01-31"),
      },
      {
        refuses: "a day that lasts a month",
        edits: [set("definitions", "let-out-monthly", { span: "day" })],
        at: "claims.csv:7 period_start",
        message: () => messages.periodUnfit("day", "2025-01-01", "2025-01-31"),
      },
    ],
    passes: [
      {
        accepts: "a day stated as a day",
        edits: [
          set("definitions", "let-out-monthly", { span: "day" }),
          set("claims", "monthly-01", { period_start: "2025-01-31" }),
        ],
      },
      { accepts: "a running total over years", edits: [set("claims", "let-out-01", { period_start: "2023-01-14" })] },
      {
        accepts: "a week across two months",
        edits: [
          set("definitions", "let-out-monthly", { span: "week" }),
          set("claims", "monthly-01", { period_start: "2024-12-30", period_end: "2025-01-05" }),
        ],
      },

      {
        accepts: "a month stated as a month",
        edits: [set("claims", "monthly-01", { period_start: "2025-01", period_end: "2025-01" })],
      },
      { accepts: "a month within its year", edits: [set("definitions", "let-out-monthly", { span: "year" })] },
    ],
  },
  validity: {
    fails: [
      {
        refuses: "a definition before it held",
        edits: [set("definitions", "list", { valid_from: "2025-01" })],
        at: "claims.csv:2 definition",
        message: () => messages.outsideValidity("list", "2025-01", "2025-02"),
      },
      {
        refuses: "a definition after it held",
        edits: [set("definitions", "let-out-monthly", { valid_to: "2024" })],
        at: "claims.csv:7 definition",
        message: () => messages.outsideValidity("let-out-monthly", undefined, "2024"),
      },
    ],
    passes: [
      {
        accepts: "a claim on the very day it holds from",
        edits: [set("definitions", "let-out-monthly", { valid_from: "2025-01-31" })],
      },

      {
        accepts: "a claim on the first day of the month it holds from",
        edits: [set("definitions", "let-out-monthly", { valid_from: "2025-01", valid_to: "2025" })],
      },
      {
        accepts: "a year's claim in the year it began",
        edits: [
          set("definitions", "list", { valid_from: "2024-06" }),
          set("claims", "list-2024-12", { as_of: "2024" }),
        ],
      },

      {
        accepts: "a claim on the last day of the month it held until",
        edits: [set("definitions", "list", { valid_to: "2025-01" })],
      },
    ],
  },
  "one-value": {
    fails: [
      {
        refuses: "the count that stands second, whatever its key",
        edits: [add("claims", "list-2024-12", { claim: "a-list", low: "1151", high: "1151" })],
        at: "claims.csv:10 low",
        message: () => messages.secondValue("list-2024-12", 2),
      },

      {
        refuses: "two current counts of one series on a date",
        edits: [add("claims", "list-2024-12", { claim: "list-2024-12-b", low: "1151", high: "1151" })],
        at: "claims.csv:10 low",
        message: () => messages.secondValue("list-2024-12", 2),
      },
      {
        refuses: "two running totals with the same start and end",
        edits: [add("claims", "let-out-01", { claim: "let-out-01-b", low: "151", high: "151" })],
        at: "claims.csv:10 low",
        message: () => messages.secondValue("let-out-01", 5),
      },
    ],
    passes: [
      {
        accepts: "counts of two countries by one definition",
        edits: [add("claims", "list-2024-12", { claim: "list-ven", country: "VEN" })],
      },
      {
        accepts: "totals of two processes",
        edits: [add("claims", "let-out-01", { claim: "let-out-01-b", process: "" })],
      },
      {
        accepts: "counts by two definitions",
        edits: [
          add("definitions", "list", { definition: "list-2" }),
          add("claims", "list-2024-12", { claim: "list-2", definition: "list-2" }),
        ],
      },

      {
        accepts: "rival counts by another who",
        edits: [add("claims", "list-2024-12", { claim: "list-2024-12-women", who: "women", low: "120", high: "120" })],
      },
      {
        accepts: "two totals with different starts",
        edits: [add("claims", "let-out-01", { claim: "let-out-01-b", period_start: "2025-01-01" })],
      },
      {
        accepts: "a withdrawn count beside the current one",
        edits: [add("claims", "list-2024-12", { claim: "list-2024-12-b", status: "withdrawn" })],
      },
      {
        accepts: "two totals whose start nobody stated",
        edits: [
          set("claims", "gov-03", { period_start: "", ...note }),
          add("claims", "gov-03", { claim: "gov-03-b", period_start: "", ...note }),
        ],
      },
    ],
  },
  revisions: {
    fails: [
      {
        refuses: "a revised count that names no other",
        edits: [set("claims", "list-2025-01", { replaced_by: "" })],
        at: "claims.csv:3 replaced_by",
        message: () => messages.revisedWithoutReplacement(),
      },
      {
        refuses: "a current count that is replaced",
        edits: [set("claims", "list-2024-12", { replaced_by: "list-2025-01-b" })],
        at: "claims.csv:2 replaced_by",
        message: () => messages.replacedUnlessRevised("current"),
      },
      {
        refuses: "a replacement by another definition",
        edits: [set("claims", "list-2025-01", { replaced_by: "gov-03" })],
        at: "claims.csv:3 replaced_by",
        message: () => messages.replacedByAnother("gov-03"),
      },
      {
        refuses: "a replacement about other people",
        edits: [set("claims", "list-2025-01", { who: "women" })],
        at: "claims.csv:3 replaced_by",
        message: () => messages.replacedByAnother("list-2025-01-b"),
      },
      {
        refuses: "a count that replaces itself",
        edits: [set("claims", "list-2025-01", { replaced_by: "list-2025-01" })],
        at: "claims.csv:3 replaced_by",
        message: () => messages.replacementCircle(["list-2025-01", "list-2025-01"]),
      },
    ],
    passes: [
      {
        accepts: "a retracted count that nothing replaces",
        edits: [set("claims", "list-2024-12", { status: "retracted" })],
      },

      {
        accepts: "a chain of two revisions",
        edits: [set("claims", "list-2024-12", { as_of: "2025-01-31", status: "revised", replaced_by: "list-2025-01" })],
      },
    ],
  },
  "one-country": {
    fails: [
      {
        refuses: "a claim in another country's process",
        edits: [set("claims", "let-out-01", { country: "VEN" })],
        at: "claims.csv:5 process",
        message: () => messages.otherCountry("vatican", "CUB"),
      },
      {
        refuses: "an event in another country's process",
        edits: [set("events", "announcement", { country: "VEN" })],
        at: "events.csv:2 process",
        message: () => messages.otherCountry("vatican", "CUB"),
      },
    ],
    passes: [
      {
        accepts: "a claim of another country without a process",
        edits: [set("claims", "monthly-01", { country: "VEN" })],
      },

      { accepts: "an event of another country without a process", edits: [set("events", "end", { country: "VEN" })] },
    ],
  },
  "definition-texts": {
    fails: [
      {
        refuses: "a main definition without a text",
        edits: [set("definitions", "list", { text_es: "", text_en: "" })],
        at: "definitions.csv:2 text_es",
        message: () => messages.missingText("main"),
      },
      {
        refuses: "a rival definition without a text",
        edits: [set("definitions", "let-out", { text_es: "", text_en: "" })],
        at: "definitions.csv:3 text_es",
        message: () => messages.missingText("rival"),
      },
      {
        refuses: "a drawn claimant without a method",
        edits: [set("claimants", "defenders", { method_es: "", method_en: "" })],
        at: "claimants.csv:2 method_es",
        message: () => messages.missingMethod("list"),
      },
    ],
    passes: [
      {
        accepts: "a detail without a text",
        edits: [set("definitions", "let-out-monthly", { text_es: "", text_en: "" })],
      },

      {
        accepts: "a claimant of details without a method",
        edits: [set("claimants", "cubalex", { method_es: "", method_en: "" })],
      },
    ],
  },
  "joint-claimants": {
    fails: [
      {
        refuses: "a joint count without members",
        edits: [set("claimants", "signatories", { members: "" })],
        at: "claimants.csv:4 members",
        message: () => messages.tooFewMembers(),
      },

      {
        refuses: "a joint count with one member",
        edits: [set("claimants", "signatories", { members: "cubalex" })],
        at: "claimants.csv:4 members",
        message: () => messages.tooFewMembers(),
      },
      {
        refuses: "a joint count with one member named twice",
        edits: [set("claimants", "signatories", { members: "cubalex cubalex" })],
        at: "claimants.csv:4 members",
        message: () => messages.tooFewMembers(),
      },
      {
        refuses: "members of a single body",
        edits: [set("claimants", "cubalex", { members: "defenders" })],
        at: "claimants.csv:3 members",
        message: () => messages.membersOfOne("ngo"),
      },
    ],
    passes: [
      { accepts: "three members", edits: [set("claimants", "signatories", { members: "defenders cubalex gov-cuba" })] },
    ],
  },
  "government-cause": {
    fails: [
      {
        refuses: "a government's releases called political",
        edits: [set("definitions", "gov-let-out", { cause: "political" })],
        at: "definitions.csv:6 cause",
        message: () => messages.governmentCause("political"),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "a government's count of those held called political",
        edits: [add("definitions", "list", { definition: "gov-list", claimant: "gov-cuba" })],
      },

      {
        accepts: "an organisation's releases called political",
        edits: [set("definitions", "gov-let-out", { cause: "11j", claimant: "cubalex" })],
      },
    ],
  },
  "source-addresses": {
    fails: [
      {
        refuses: "an unlinked source with an address, whatever else is wrong with it",
        edits: [set("sources", "patilla-2025-02-01", { url: "http://203.0.113.7/nota" })],
        at: "sources.csv:5 url",
        message: () => messages.unlinkedAddress(),
      },

      {
        refuses: "a password in the address",
        edits: address({ url: "https://:secret@efe.com/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.userInAddress(),
      },
      {
        refuses: "a content network itself called original, with a warning",
        edits: address({ url: "https://amazonaws.com/presos" }),
        at: "sources.csv:2 url",
        message: () => messages.copyHost("amazonaws.com"),
        level: "warning",
      },
      {
        refuses: "an archived copy of an unlinked source",
        edits: [set("sources", "patilla-2025-02-01", { archived_url: "https://web.archive.org/nota" })],
        at: "sources.csv:5 archived_url",
        message: () => messages.unlinkedAddress(),
      },
      {
        refuses: "an archived copy without encryption, with a warning",
        edits: address({ archived_url: "http://archive.example.org/nota" }),
        at: "sources.csv:2 archived_url",
        message: () => messages.plainHttp(),
        level: "warning",
      },
      {
        refuses: "a claimant's site without encryption, with a warning",
        edits: [set("claimants", "cubalex", { url: "http://cubalex.example.org/" })],
        at: "claimants.csv:3 url",
        message: () => messages.plainHttp(),
        level: "warning",
      },
      {
        refuses: "an unsafe mirror in capitals",
        edits: address({ url: "https://web.archive.org/web/2025/https://SQUIDSITE02.COM/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.unsafeMirror("web.archive.org"),
      },
      {
        refuses: "a tracking parameter in capitals, named once",
        edits: address({ url: "https://efe.com/presos?GCLID=a&GCLID=b" }),
        at: "sources.csv:2 url",
        message: () => messages.trackingParameters(["GCLID"]),
        level: "warning",
      },

      {
        refuses: "plain http that is not declared",
        edits: address({ url: "http://efe.com/presos" }),
        at: "sources.csv:2 url",
        message: () => messages.undeclaredHttp(),
      },
      {
        refuses: "https declared as http",
        edits: address({ reach: "http_only" }),
        at: "sources.csv:2 url",
        message: () => messages.httpsDeclaredHttp(),
      },
      {
        refuses: "a bare IPv4 address",
        edits: address({ url: "https://203.0.113.7/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.bareAddress("203.0.113.7"),
      },
      {
        refuses: "an IPv4 address written as one number",
        edits: address({ url: "https://3405803783/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.bareAddress("203.0.113.7"),
      },
      {
        refuses: "a bare IPv6 address",
        edits: address({ url: "https://[2001:db8::7]/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.bareAddress("[2001:db8::7]"),
      },
      {
        refuses: "a site's name with a Cyrillic letter",
        edits: address({ url: "https://\u0435fe.com/presos" }),
        at: "sources.csv:2 url",
        message: () => messages.disguisedHost("xn--fe-mlc.com"),
      },
      {
        refuses: "a site's name as the code of its letters",
        edits: address({ archived_url: "https://www.XN--fe-mlc.com/presos" }),
        at: "sources.csv:2 archived_url",
        message: () => messages.disguisedHost("www.xn--fe-mlc.com"),
      },
      {
        refuses: "a machine's name without a domain",
        edits: address({ url: "https://localhost/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.bareAddress("localhost"),
      },
      ...["bitlysdowssl-aws.com", "squidsite02.com", "x.awslvpni.com.example.net", "awsccs2.com", "news.1eye.us"].map(
        (host) => ({
          refuses: `the unsafe mirror ${host}`,
          edits: address({ url: `https://${host}/nota` }),
          at: "sources.csv:2 url",
          message: () => messages.unsafeMirror(host),
        }),
      ),
      {
        refuses: "an archived copy of an unsafe mirror",
        edits: address({ archived_url: "https://web.archive.org/web/2025/https://squidsite02.com/nota" }),
        at: "sources.csv:2 archived_url",
        message: () => messages.unsafeMirror("web.archive.org"),
      },
      {
        refuses: "an unlinked source with an address",
        edits: [set("sources", "patilla-2025-02-01", { url: "https://lapatilla.com/nota" })],
        at: "sources.csv:5 url",
        message: () => messages.unlinkedAddress(),
      },
      {
        refuses: "a linked source without an address",
        edits: [set("sources", "patilla-2025-02-01", { reach: "copy" })],
        at: "sources.csv:5 url",
        message: () => messages.missingAddress("copy"),
      },
      {
        refuses: "a user name in the address",
        edits: address({ url: "https://efe.com@example.net/nota" }),
        at: "sources.csv:2 url",
        message: () => messages.userInAddress(),
      },
      {
        refuses: "tracking parameters, with a warning",
        edits: address({ url: "https://efe.com/presos?utm_source=x&pagina=2&fbclid=y" }),
        at: "sources.csv:2 url",
        message: () => messages.trackingParameters(["utm_source", "fbclid"]),
        level: "warning",
      },
      {
        refuses: "a content network's copy called original, with a warning",
        edits: address({ url: "https://d1.cloudfront.net/presos" }),
        at: "sources.csv:2 url",
        message: () => messages.copyHost("d1.cloudfront.net"),
        level: "warning",
      },
      {
        refuses: "a claimant's site on a bare address",
        edits: [set("claimants", "cubalex", { url: "https://203.0.113.7/" })],
        at: "claimants.csv:3 url",
        message: () => messages.bareAddress("203.0.113.7"),
      },
    ],
    passes: [
      {
        accepts: "plain http that is declared",
        edits: address({ url: "http://efe.com/presos", reach: "http_only" }),
      },
      {
        accepts: "a site whose name ends like a content network's",
        edits: address({ url: "https://notcloudfront.net/presos" }),
      },
      {
        accepts: "a parameter that only begins like a tracker",
        edits: address({ url: "https://efe.com/presos?gclids=1&my_utm_source=2&ref_srcs=3" }),
      },
      { accepts: "a host with Spanish letters", edits: address({ url: "https://ñandú.example.org/nota" }) },
      {
        accepts: "letters of another alphabet, and the code of letters, behind the host",
        edits: address({ url: "https://efe.com/\u0435/xn--/nota?de=\u0435" }),
      },
      { accepts: "a host that holds numbers", edits: address({ url: "https://14ymedio.com/nota" }) },

      {
        accepts: "a content network's copy called a copy",
        edits: address({ url: "https://d1.cloudfront.net/presos", reach: "copy" }),
      },
      {
        accepts: "an archived copy",
        edits: address({ archived_url: "https://web.archive.org/web/2025/https://efe.com/presos" }),
      },
    ],
  },
  "sources-used": {
    fails: [
      {
        refuses: "a source that nothing cites",
        edits: [add("sources", "radio-undated", { source: "radio-2" })],
        at: "sources.csv:6 source",
        message: () => messages.unusedSource(),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "a source cited only as the one that named a person",
        edits: [
          add("sources", "radio-undated", { source: "radio-2" }),
          set("cases", "ana-ruiz", { named_by: "radio-2" }),
        ],
      },
    ],
  },
  "released-above-promised": {
    fails: [
      {
        refuses: "more releases than were promised",
        edits: [set("claims", "gov-03", { low: "554", high: "554" })],
        at: "claims.csv:9 low",
        message: () => messages.releasedAbovePromised(553, "promised"),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "more releases than were promised, both outside any process",
        edits: [add("claims", "promised", { claim: "promised-2", process: "", low: "20", high: "20" })],
      },
      {
        accepts: "more people of another measure than were promised",
        edits: [
          add("measures", "released", { measure: "left" }),
          add("definitions", "gov-let-out", { definition: "gov-left", measure: "left" }),
          add("claims", "gov-03", { claim: "left-03", definition: "gov-left", low: "600", high: "600" }),
        ],
      },

      {
        accepts: "as many releases as the largest promise",
        edits: [
          add("claims", "promised", { claim: "promised-2", as_of: "2025-01-20", low: "600", high: "600" }),
          set("claims", "gov-03", { low: "600", high: "600" }),
        ],
      },
      {
        accepts: "more than a promise that was withdrawn",
        edits: [
          set("claims", "promised", { status: "withdrawn" }),
          set("claims", "gov-03", { low: "554", high: "554" }),
        ],
      },
      {
        accepts: "a withdrawn count of more releases than promised",
        edits: [set("claims", "gov-03", { low: "554", high: "554", status: "withdrawn" })],
      },

      {
        accepts: "more releases outside the process",
        edits: [set("claims", "monthly-01", { low: "900", high: "900" })],
      },
      {
        accepts: "more releases than the smaller of two promises",
        edits: [
          add("claims", "promised", { claim: "promised-2", as_of: "2025-01-20", low: "20", high: "20", ...note }),
        ],
      },
    ],
  },
  jumps: {
    fails: [
      {
        refuses: "a jump from the count before it in time, whatever their keys",
        edits: [
          add("claims", "list-2024-12", {
            claim: "a-list",
            as_of: "2025-02-28",
            low: "2000",
            high: "2000",
            source: "efe-2025-03-11",
          }),
        ],
        at: "claims.csv:10 low",
        message: () => messages.jump(1163, "2025-01-31"),
        level: "warning",
      },

      {
        refuses: "a jump to 20 people",
        edits: [
          set("claims", "list-2024-12", { low: "9", high: "9" }),
          set("claims", "list-2025-01-b", { low: "20", high: "20" }),
        ],
        at: "claims.csv:4 low",
        message: () => messages.jump(9, "2024-12-31"),
        level: "warning",
      },

      {
        refuses: "a rise of more than 30 %",
        edits: [set("claims", "list-2024-12", { low: "894", high: "894" })],
        at: "claims.csv:4 low",
        message: () => messages.jump(894, "2024-12-31"),
        level: "warning",
      },
      {
        refuses: "a fall of more than 30 %",
        edits: [set("claims", "list-2025-01-b", { low: "804", high: "804" })],
        at: "claims.csv:4 low",
        message: () => messages.jump(1150, "2024-12-31"),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "a fall of 30 %",
        edits: [
          set("claims", "list-2024-12", { low: "1000", high: "1000" }),
          set("claims", "list-2025-01-b", { low: "700", high: "700" }),
        ],
      },
      {
        accepts: "a flow that jumps",
        edits: [
          add("claims", "let-out-01", {
            claim: "let-out-02",
            period_end: "2025-02-28",
            low: "15",
            high: "15",
            ...note,
          }),
        ],
      },

      { accepts: "a rise of 30 %", edits: [set("claims", "list-2024-12", { low: "895", high: "895" })] },
      { accepts: "a jump with a note", edits: [set("claims", "list-2025-01-b", { low: "11", high: "11", ...note })] },
      {
        accepts: "a jump among fewer than 20 people",
        edits: [
          set("claims", "list-2024-12", { low: "9", high: "9" }),
          set("claims", "list-2025-01-b", { low: "19", high: "19" }),
        ],
      },
    ],
  },
  "falling-totals": {
    fails: [
      {
        refuses: "a running total that falls",
        edits: [set("claims", "let-out-01", { low: "231", high: "231" })],
        at: "claims.csv:6 low",
        message: () => messages.fallingTotal(231, "2025-01-31"),
        level: "warning",
      },
    ],
    passes: [
      { accepts: "a stock that falls", edits: [set("claims", "list-2025-01-b", { low: "1149", high: "1149" })] },

      {
        accepts: "a fall with a note",
        edits: [set("claims", "let-out-01", { low: "231", high: "231" }), set("claims", "let-out-03", note)],
      },
      {
        accepts: "a range that reaches the total before it",
        edits: [set("claims", "let-out-01", { low: "230", high: "230" })],
      },
    ],
  },
  "event-labels": {
    fails: [
      {
        refuses: "a turning point without a label",
        edits: [set("events", "announcement", { label_es: "", label_en: "" })],
        at: "events.csv:2 label_es",
        message: () => messages.missingLabel(),
      },
      {
        refuses: "a label of three lines",
        edits: [set("events", "announcement", { label_en: "The Vatican announces that 553 people will be let out" })],
        at: "events.csv:2 label_en",
        message: () => messages.longLabel(),
      },
      {
        refuses: "a label of 44 letters that break badly",
        edits: [set("events", "announcement", { label_es: "La Asamblea Nacional aprueba excarcelaciones" })],
        at: "events.csv:2 label_es",
        message: () => messages.longLabel(),
      },
      {
        refuses: "a word wider than a line",
        edits: [set("events", "end", { label_es: "Desinstitucionalizaciones", label_en: "The end" })],
        at: "events.csv:3 label_es",
        message: () => messages.longLabel(),
      },
      {
        refuses: "the twenty-first turning point",
        edits: twentyMore,
        at: "events.csv:23 weight",
        message: () => messages.manyTurningPoints(20),
      },
    ],
    passes: [
      { accepts: "an event of less weight without a label", edits: [set("events", "end", { weight: "3" })] },

      { accepts: "twenty turning points", edits: twentyMore.slice(1) },
      {
        accepts: "two lines of 22 letters",
        edits: [set("events", "announcement", { label_es: "Veintidós letras aquí: otras 22 letras debajo" })],
      },
    ],
  },
  "case-histories": {
    fails: [
      {
        refuses: "an event after a death",
        edits: [set("case_events", "ana-ruiz-2", { status: "died" })],
        at: "case_events.csv:4 date",
        message: () => messages.afterTheEnd("died", "2025-01-16"),
      },

      {
        refuses: "a person without dated events",
        edits: [add("cases", "ana-ruiz", { case: "eva-sol" })],
        at: "cases.csv:3 case",
        message: () => messages.emptyCase(),
      },
      {
        refuses: "an event after the last report",
        edits: [set("case_events", "ana-ruiz-3", { date: "2025-01-15" })],
        at: "case_events.csv:3 date",
        message: () => messages.afterTheEnd("last_reported", "2025-01-15"),
      },
    ],
    passes: [
      {
        accepts: "an event within the month of the last report",
        edits: [set("case_events", "ana-ruiz-2", { date: "2025-03-31" })],
      },
      { accepts: "a history that still has no last report", edits: [drop("case_events", "ana-ruiz-3")] },
    ],
  },
  populations: {
    fails: [
      {
        refuses: "a compared country without a default population",
        edits: [drop("populations", "ven-2025")],
        at: "countries.csv:3 compared",
        message: () => messages.missingPopulation("VEN"),
      },
      {
        refuses: "a compared country with another estimate alone",
        edits: [set("populations", "ven-2025", { role: "alternative" })],
        at: "countries.csv:3 compared",
        message: () => messages.missingPopulation("VEN"),
      },
      {
        refuses: "two default populations of a country",
        edits: [set("populations", "cub-onei-2025", { role: "default" })],
        at: "populations.csv:3 role",
        message: () => messages.secondPopulation("CUB", 2),
      },
    ],
    passes: [
      {
        accepts: "a country with another estimate only beside its default",
        edits: [add("populations", "ven-2025", { population: "ven-2", role: "alternative" })],
      },

      {
        accepts: "a country not compared without a population",
        edits: [set("countries", "VEN", { compared: "no" }), drop("populations", "ven-2025")],
      },
    ],
  },
  "parts-add-up": {
    fails: [
      {
        refuses: "parts that made up the whole on another date and do not on this one",
        edits: [...parted, ...split("2024-12-31", "900", "250"), ...split("2025-01-31", "900", "262")],
        at: "claims.csv:4 low",
        message: () => messages.partsNotWhole(1162, [12, 13]),
        level: "warning",
      },
      {
        refuses: "a part that is not exact",
        edits: [
          ...parted,
          ...split("2024-12-31", "900", "250"),
          ...split("2025-01-31", "900", "263"),
          set("claims", "inside-2025-01-31", { qualifier: "about" }),
        ],
        at: "claims.csv:4 low",
        message: () => messages.partsNotExact("inside-2025-01-31", 12),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "parts that add up",
        edits: [...parted, ...split("2024-12-31", "900", "250"), ...split("2025-01-31", "900", "263")],
      },
      { accepts: "parts that never made up the whole", edits: [...parted, ...split("2025-01-31", "900", "200")] },
      {
        accepts: "fewer parts than once made up the whole",
        edits: [
          ...parted,
          ...split("2024-12-31", "900", "250"),
          ...split("2025-01-31", "900", "263"),
          set("claims", "outside-2025-01-31", { status: "withdrawn" }),
        ],
      },
      {
        accepts: "parts of another list",
        edits: [
          ...parted,
          ...split("2024-12-31", "900", "250"),
          ...split("2025-01-31", "900", "262"),
          set("definitions", "inside", { claimant: "cubalex" }),
          set("definitions", "outside", { claimant: "cubalex" }),
        ],
      },
    ],
  },
  subgroups: {
    fails: [
      {
        refuses: "more women than people, where these are range",
        edits: [
          set("claims", "list-2024-12", { qualifier: "range", high: "1160" }),
          add("claims", "list-2025-01-b", {
            claim: "women",
            who: "women",
            as_of: "2024-12-31",
            low: "1161",
            high: "1161",
          }),
        ],
        at: "claims.csv:10 low",
        message: () => messages.subgroupAboveWhole(1160, "list-2024-12"),
        level: "warning",
      },
      {
        refuses: "more women than people, where these are up_to",
        edits: [
          set("claims", "list-2024-12", { qualifier: "up_to" }),
          add("claims", "list-2025-01-b", {
            claim: "women",
            who: "women",
            as_of: "2024-12-31",
            low: "1161",
            high: "1161",
          }),
        ],
        at: "claims.csv:10 low",
        message: () => messages.subgroupAboveWhole(1150, "list-2024-12"),
        level: "warning",
      },
      {
        refuses: "more women than people, where these are fewer_than",
        edits: [
          set("claims", "list-2024-12", { qualifier: "fewer_than" }),
          add("claims", "list-2025-01-b", {
            claim: "women",
            who: "women",
            as_of: "2024-12-31",
            low: "1161",
            high: "1161",
          }),
        ],
        at: "claims.csv:10 low",
        message: () => messages.subgroupAboveWhole(1150, "list-2024-12"),
        level: "warning",
      },

      {
        refuses: "more women than people",
        edits: [add("claims", "list-2024-12", { claim: "women", who: "women", low: "1151", high: "1151" })],
        at: "claims.csv:10 low",
        message: () => messages.subgroupAboveWhole(1150, "list-2024-12"),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "more women than people in another process",
        edits: [
          add("claims", "let-out-03", {
            claim: "women",
            who: "women",
            process: "",
            low: "231",
            high: "231",
            qualifier: "exact",
          }),
        ],
      },
      {
        accepts: "more women than people since another day",
        edits: [
          add("claims", "let-out-03", {
            claim: "women",
            who: "women",
            period_start: "2025-01-02",
            low: "231",
            high: "231",
            qualifier: "exact",
          }),
        ],
      },

      {
        accepts: "more women than people in another country",
        edits: [
          add("claims", "list-2024-12", { claim: "women", who: "women", country: "VEN", low: "1151", high: "1151" }),
        ],
      },
      {
        accepts: "more women than a whole that was withdrawn",
        edits: [
          set("claims", "list-2024-12", { status: "withdrawn" }),
          add("claims", "list-2025-01-b", {
            claim: "women",
            who: "women",
            as_of: "2024-12-31",
            low: "1151",
            high: "1151",
          }),
        ],
      },
      {
        accepts: "more women in a count that was withdrawn",
        edits: [
          add("claims", "list-2024-12", {
            claim: "women",
            who: "women",
            low: "1151",
            high: "1151",
            status: "withdrawn",
          }),
        ],
      },

      {
        accepts: "as many women as people",
        edits: [add("claims", "list-2024-12", { claim: "women", who: "women", low: "1150", high: "1150" })],
      },
      {
        accepts: "more women than a whole that is only a lower bound",
        edits: [
          set("claims", "list-2024-12", { qualifier: "at_least" }),
          add("claims", "list-2024-12", { claim: "women", who: "women", low: "1151", high: "1151" }),
        ],
      },
      {
        accepts: "more women than people on another date",
        edits: [
          add("claims", "list-2024-12", {
            claim: "women",
            who: "women",
            as_of: "2024-11-30",
            low: "1151",
            high: "1151",
          }),
        ],
      },
    ],
  },
  balance: {
    fails: [
      {
        refuses: "a list that is not the one before with those added and without those who left",
        edits: [...monthly("20", "8")],
        at: "claims.csv:4 low",
        message: () => messages.unbalanced(1150, 20, 8, 1162),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "a stock of another measure",
        edits: [
          ...monthly("20", "8"),
          add("measures", "held", { measure: "restricted" }),
          set("definitions", "list", { measure: "restricted" }),
        ],
      },
      {
        accepts: "a list of people in prison alone, and so are its flows",
        edits: [
          ...monthly("20", "8"),
          ...["list", "added-monthly", "left-monthly"].map((key) => set("definitions", key, { custody: "prison" })),
        ],
      },

      {
        accepts: "one whose flows are another claimant's",
        edits: [...monthly("20", "8"), set("definitions", "left-monthly", { claimant: "cubalex" })],
      },
      {
        accepts: "one whose flows are of another cause",
        edits: [...monthly("20", "8"), set("definitions", "left-monthly", { cause: "11j" })],
      },
      {
        accepts: "one whose flows are of people in prison alone",
        edits: [...monthly("20", "8"), set("definitions", "left-monthly", { custody: "prison" })],
      },
      {
        accepts: "one whose flows are of women",
        edits: [...monthly("20", "8"), set("claims", "added-01", { who: "women" })],
      },
      {
        accepts: "one whose flows are of another country",
        edits: [...monthly("20", "8"), set("claims", "added-01", { country: "VEN" })],
      },
      {
        accepts: "one whose flows were withdrawn",
        edits: [...monthly("20", "8"), set("claims", "left-01", { status: "withdrawn" })],
      },
      {
        accepts: "one whose flows begin within the month",
        edits: [...monthly("20", "8"), set("claims", "left-01", { period_start: "2025-01-02" })],
      },
      {
        accepts: "one whose flows end before the list",
        edits: [...monthly("20", "8"), set("claims", "left-01", { period_end: "2025-01-30" })],
      },
      {
        accepts: "one of which only those who left are known",
        edits: monthly("20", "8").filter((_, index) => index !== 2),
      },
      {
        accepts: "a list of people in prison alone",
        edits: [...monthly("20", "8"), set("definitions", "list", { custody: "prison" })],
      },
      {
        accepts: "a list stated as about so many",
        edits: [...monthly("20", "8"), set("claims", "list-2025-01-b", { qualifier: "about" })],
      },
      {
        accepts: "a list after one stated as about so many",
        edits: [...monthly("20", "8"), set("claims", "list-2024-12", { qualifier: "about" })],
      },

      { accepts: "a list that balances", edits: [...monthly("20", "7")] },
      {
        accepts: "one that does not, with a note",
        edits: [...monthly("20", "8"), set("claims", "list-2025-01-b", note)],
      },
      { accepts: "one of which only those added are known", edits: [...monthly("20", "8").slice(0, -1)] },
      {
        accepts: "one whose flows are of another period",
        edits: [...monthly("20", "8"), set("claims", "list-2024-12", { as_of: "2024-12-30" })],
      },
      {
        accepts: "rounded numbers",
        edits: [...monthly("20", "8"), set("claims", "left-01", { qualifier: "about" })],
      },
    ],
  },
  languages: {
    fails: [
      {
        refuses: "English in a Spanish column, with one Spanish word",
        edits: [set("events", "end", { summary_es: "The end of the talks, said La Habana." })],
        at: "events.csv:3 summary_es",
        message: () => messages.otherLanguage("en"),
        level: "warning",
      },

      {
        refuses: "English in a Spanish column",
        edits: [set("events", "end", { summary_es: "It was said by the Vatican and the Church." })],
        at: "events.csv:3 summary_es",
        message: () => messages.otherLanguage("en"),
        level: "warning",
      },
      {
        refuses: "Spanish in an English column",
        edits: [set("events", "end", { summary_en: "Lo dijo el Vaticano en la plaza de la catedral." })],
        at: "events.csv:3 summary_en",
        message: () => messages.otherLanguage("es"),
        level: "warning",
      },
    ],
    passes: [
      {
        accepts: "a page's title in the page's own language",
        edits: [set("sources", "radio-undated", { title: "Lo dijo el Vaticano en la plaza de la catedral" })],
      },
      {
        accepts: "English words among half as many Spanish ones, exactly",
        edits: [set("events", "end", { summary_es: "Título: The Story of the Prisoners and la firma el Times" })],
      },

      {
        accepts: "two English words that hold a sentence together, in a Spanish column",
        edits: [set("events", "end", { summary_es: "The Prisoners of Conscience" })],
      },
      {
        accepts: "English words among half as many Spanish ones",
        edits: [
          set("events", "end", { summary_es: "Se titula The Story of the Prisoners y la firma el New York Times" }),
        ],
      },

      {
        accepts: "a Spanish name in English words",
        edits: [set("events", "end", { summary_en: "The Ministerio de Justicia said that they are out of prison." })],
      },
      {
        accepts: "a body named in Spanish in both languages",
        edits: [set("claimants", "cubalex", { name_en: "Mecanismo para el Reconocimiento de las Personas" })],
      },
    ],
  },
  "mixed-scripts": {
    fails: [
      {
        refuses: "an Armenian letter in a Latin word",
        edits: [set("events", "end", { title_es: "Pas\u0578" })],
        at: "events.csv:3 title_es",
        message: () => messages.mixedScripts("\u0578"),
      },

      {
        refuses: "a Cyrillic letter in a Latin word",
        edits: [set("cases", "ana-ruiz", { name: "Ana Ru\u0456z" })],
        at: "cases.csv:2 name",
        message: () => messages.mixedScripts("\u0456"),
      },
      {
        refuses: "a Greek letter in a Latin word",
        edits: [set("events", "end", { title_es: "Qu\u03b5 pasó" })],
        at: "events.csv:3 title_es",
        message: () => messages.mixedScripts("\u03b5"),
      },
    ],
    passes: [
      {
        accepts: "a Latin word beside a Cyrillic one",
        edits: [
          set("events", "end", {
            title_es: "La revista \u041a\u043e\u043d\u0442\u0438\u043d\u0435\u043d\u0442 publica",
          }),
        ],
      },

      {
        accepts: "a word that is Greek altogether",
        edits: [set("events", "end", { title_es: "La palabra \u03bb\u03cc\u03b3\u03bf\u03c2 en griego" })],
      },
    ],
  },
  "private-data": {
    fails: (
      [
        ["mail", "Escriba a ana@example.org."],
        ["mail", "Escriba a a.b+c@correo.example.org."],
        ["mail", "Escriba a josé@correo.example.org."],
        ["mail", "Escriba a ana @ example.org."],
        ["mail", "Escriba a ana [at] example.org."],
        ["mail", "Escriba a ana(arroba)example punto org."],
        ["mail", "Escriba a ana arroba example.org."],
        ["mail", "Write to ana at example dot org."],
        ["identity", "Carné 85071112345."],
        ["identity", "Nació el 850711, n.º 12345: 850711-12345."],
        ["identity", "Nació 85 07 11 12345."],
        ["identity", "Cédula V-12.345.678."],
        ["identity", "La suya es V12345678."],
        ["identity", "La suya es e-84.123.456."],
        ["identity", "La suya es V.- 12 345 678."],
        ["identity", "La suya es V–12.345.678."],
        ["identity", "La suya es 001-110785-0001K."],
        ["identity", "La suya es 0011107850001k."],
        ["identity", "La suya es 001 110785 0001."],
        ["identity", "Su cédula: 12.345.678."],
        ["identity", "Carnet de identidad n.º 850711."],
        ["identity", "C.I. 9.345.678."],
        ["identity", "CI 9345678."],
        ["identity", "Pasaporte núm. K123456."],
        ["identity", "Passport No. 1234567."],
        ["identity", "DNI 1234567."],
        ["phone", "Llame al +53 5 234 5678."],
        ["phone", "Llame al +58 (412) 555.1234."],
        ["phone", "En el 00 53 5 234 5678."],
        ["phone", "En el 53 5234 5678."],
        ["phone", "En el 505 8812-3456."],
        ["phone", "En el 58 412 555 1234."],
        ["phone", "En el 52345678."],
        ["phone", "En el 88123456."],
        ["phone", "En el 8812-3456."],
        ["phone", "En el 8812‑3456."],
        ["phone", "En el 5 234 5678."],
        ["phone", "En el (07) 832-1234."],
        ["phone", "En el 0412-555-1234."],
        ["phone", "En el 0412 555 1234."],
        ["phone", "En el (0412) 555.12.34."],
        ["phone", "En el 0412/555.12.34."],
        ["phone", "En el 305-555-1234."],
        ["phone", "En el (305) 555 1234."],
        ["phone", "Teléfono: 5234 5678."],
        ["phone", "Tel. 832 1234."],
        ["phone", "Móvil 5234 56 78."],
        ["phone", "WhatsApp 612 34 56 78."],
        ["phone", "Llame al 612 345 678."],
        ["phone", "Her phone: 612 345 678."],
        ["address", "Vive en la calle 23 #1204."],
        ["address", "Vive en la calle Línea no. 508."],
        ["address", "Vive en la calle Línea n.º 508."],
        ["address", "Vive en la avenida Bolívar, casa 12."],
        ["address", "Vive en la avenida Bolívar, piso 3."],
        ["address", "Vive en Av. Libertador, edificio 5."],
        ["address", "Vive en la carretera central, número 7."],
        ["address", "Vive en la calle 23 entre L y M."],
        ["address", "Vive en la calle Línea e/ 8 y 10."],
        ["address", "Vive en la calle 23 esq. a 10."],
        ["address", "Vive en San Rafael 1159 entre Mazón y Basarrate."],
        ["address", "Vive en Neptuno No. 702, esquina a Gervasio."],
        ["address", "Vive de la rotonda 2 cuadras al sur."],
        ["address", "Vive del semáforo 2c al lago, 20 varas arriba."],
        ["address", "She lives at 12 Main Street."],
        ["address", "She lives at 508 West 23rd Street."],
        ["address", "She lives on Línea street no. 508."],
        ["address", "She lives 2 blocks south of the roundabout."],
      ] as const
    ).map(([kind, summary]) => ({
      refuses: `${kind}: ${summary}`,
      edits: [set("events", "end", { summary_es: summary })],
      at: "events.csv:3 summary_es",
      message: () => messages.privateData(kind),
    })),
    passes: [
      {
        accepts: "a number of eight digits that is no phone's",
        edits: [set("events", "end", { summary_es: "Expediente 12345678 y cuenta 92345678." })],
      },
      { accepts: "a number of twelve digits", edits: [set("events", "end", { summary_es: "Registro 850711123456." })] },

      {
        accepts: "years, dates and large numbers",
        edits: [set("events", "end", { summary_es: "Del 2021-07-11 al 2025-03-10: 10 900 000 personas, 1197 y 553." })],
      },
      ...[
        "Según @cubalex. En enero se vio a muchas.",
        "Entre 2021-2025 salieron 3500 en Cuba.",
        "En 2021 1197 personas; en 2022 1199.",
        "Cuba 1197 entre enero y marzo; Foro Penal 853 entre 2014 y 2016.",
        "La llamada del 2021-07-11 y la call 2024-07-28.",
        "Detenida en una calle de La Habana el 11 de julio de 2021.",
        "Marchan por la avenida entre insultos y golpes.",
        "La calle y la avenida, en 2021, con 553 personas.",
        "Salen 222 en avión; 3 bloques y 4 casas vacías.",
        "En 2021 Wall Street Journal contó 553 en la cárcel.",
        "Una jueza de la 5th Circuit dictó en junio de 2021 la sentencia.",
        "Ley 1055, decreto 2021-1197, resolución 5234-2020, A/HRC/55/27.",
        "Carné vencido en 2021; cédula de 7 hojas.",
        "La sentencia 0012-2022, del tribunal 7, de 12 páginas.",
      ].map((summary) => ({
        accepts: summary,
        edits: [set("events", "end", { summary_es: summary })],
      })),
      {
        accepts: "numbers in an address of a page",
        edits: [set("sources", "efe-2025-02-01", { url: "https://efe.com/85071112345" })],
      },
    ],
  },
};
