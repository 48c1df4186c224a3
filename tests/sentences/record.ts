import type { Language } from "./said.ts";
import type { Row, Tables } from "./tables.ts";

/** One row of claims.csv with what its definition, claimant and source say of it. */
export interface Claim {
  readonly key: string;
  readonly country: string;
  readonly definition: Row;
  readonly claimant: Row;
  readonly who: string;
  readonly process: string;
  /** The day a stock or a promise is of, or the end of a flow's period; empty precision stays empty. */
  readonly date: string;
  readonly start: string;
  readonly isFlow: boolean;
  readonly low: number;
  readonly high: number;
  readonly qualifier: string;
  readonly relayedBy: Row | undefined;
  /** The earliest publication of its sources. */
  readonly published: string;
  readonly status: string;
}

/** The first and the last day a date of any precision can mean; they compare as text. */
export const firstDay = (date: string): string => (date + "-01-01").slice(0, 10);
export const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

export class Record {
  /** Those that stand: neither revised nor taken back by whoever counted, nor withdrawn. */
  readonly claims: readonly Claim[];
  readonly all: readonly Claim[];
  readonly tables: Tables;
  readonly compared: readonly string[];

  constructor(tables: Tables) {
    this.tables = tables;
    const by = (table: keyof Tables, column: string) =>
      new Map(tables[table].rows.map((row) => [row[column] ?? "", row] as const));
    const definitions = by("definitions", "definition");
    const claimants = by("claimants", "claimant");
    const sources = by("sources", "source");
    this.compared = tables.countries.rows.filter((row) => row["compared"] === "yes").map((row) => row["country"] ?? "");
    this.all = tables.claims.rows.map((row): Claim => {
      const definition = definitions.get(row["definition"] ?? "") ?? {};
      const published = [row["source"], row["source_2"]]
        .flatMap((key) => sources.get(key ?? "")?.["published"] ?? [])
        .filter((date) => date !== "");
      return {
        key: row["claim"] ?? "",
        country: row["country"] ?? "",
        definition,
        claimant: claimants.get(definition["claimant"] ?? "") ?? {},
        who: row["who"] ?? "",
        process: row["process"] ?? "",
        date: row["as_of"] || row["period_end"] || "",
        start: row["period_start"] ?? "",
        isFlow: row["as_of"] === "",
        low: Number(row["low"]),
        high: Number(row["high"]),
        qualifier: row["qualifier"] ?? "",
        relayedBy: claimants.get(row["relayed_by"] ?? ""),
        published: published.sort()[0] ?? "",
        status: row["status"] ?? "",
      };
    });
    this.claims = this.all.filter(({ status }) => status === "current");
  }

  nameOf(country: string, language: Language): string {
    return this.tables.countries.rows.find((row) => row["country"] === country)?.[`name_${language}`] ?? country;
  }

  process(key: string): Row | undefined {
    return this.tables.processes.rows.find((row) => row["process"] === key);
  }

  /** The list each country is known by: counts of everyone, by the main definitions. */
  list(country: string): readonly Claim[] {
    return this.claims.filter(
      (claim) =>
        claim.country === country &&
        claim.who === "all" &&
        claim.definition["role"] === "main" &&
        claim.definition["measure"] === "held",
    );
  }

  /** Everyone's counts by one definition. */
  counts(definition: string, who = "all"): readonly Claim[] {
    return this.claims.filter((claim) => claim.definition["definition"] === definition && claim.who === who);
  }

  /** Inhabitants by the default source of a country. */
  population(country: string): number {
    const row = this.tables.populations.rows.find((each) => each["country"] === country && each["role"] === "default");
    return Number(row?.["value"]);
  }
}

/** Those none of the others is surely later than. */
export function latest(claims: readonly Claim[]): readonly Claim[] {
  const start =
    claims
      .map(({ date }) => firstDay(date))
      .sort()
      .at(-1) ?? "";
  return claims.filter(({ date }) => lastDay(date) >= start);
}

/** The least and the most people a claim can mean; an approximate one is taken at its word. */
export function bounds({ low, high, qualifier }: Pick<Claim, "low" | "high" | "qualifier">): readonly [number, number] {
  switch (qualifier) {
    case "at_least":
      return [low, Infinity];
    case "more_than":
      return [low + 1, Infinity];
    case "up_to":
      return [0, high];
    case "fewer_than":
      return [0, high - 1];
    default:
      return [low, high];
  }
}
