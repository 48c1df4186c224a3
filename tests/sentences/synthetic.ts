import { mapTables, type Row, type Table, type Tables } from "./tables.ts";
import { chanceOf, type Chance } from "../chance.ts";

const upTo = (chance: Chance, most: number): number => Math.floor(chance() * (most + 1));

function oneOf<T>(chance: Chance, options: readonly [T, ...T[]]): T {
  return options[upTo(chance, options.length - 1)] ?? options[0];
}

const dateOf = (claim: Row): string => claim["as_of"] || claim["period_end"] || "";

/** Claims that could be joined by a line: one definition, one country, the same people, process and beginning. */
const seriesOf = (claim: Row): string =>
  ["definition", "country", "who", "process", "period_start"].map((column) => claim[column]).join("|");

const withTotal = (claim: Row): string =>
  [claim["definition"], claim["country"], claim["process"], dateOf(claim)].join("|");

/**
 * A record made up from the real one: the same people counting the same things, with other numbers, and with much of it
 * missing. Numbers are flat, tied, zero, one, falling, rising or of five digits; counts are of every qualifier and
 * status; whole years, countries, processes, events and people are left out.
 */
export function synthetic(seed: number, real: Tables): Tables {
  const chance = chanceOf(seed);
  const claims = withStatuses(chance, withQualifiers(chance, withNumbers(chance, thinned(chance, real.claims.rows))));
  const { events, turning } = eventsOf(chance, real);
  const cases = casesOf(chance, real);
  const rows: Partial<Record<keyof Tables, readonly Row[]>> = {
    claims: orderedLike(real.claims.rows, claims),
    events: turning ? events : events.map((event) => (event["weight"] === "1" ? { ...event, weight: "2" } : event)),
    cases,
    case_events: real.case_events.rows.filter((event) => cases.some((person) => person["case"] === event["case"])),
    populations: populationsOf(chance, real.populations.rows),
  };
  const all = mapTables((name) => ({ columns: real[name].columns, rows: rows[name] ?? real[name].rows }));
  return { ...all, sources: cited(all) };
}

/** What is left of the record: of each country, process and series all, a little or nothing. */
function thinned(chance: Chance, real: readonly Row[]): readonly Row[] {
  const density = oneOf(chance, [0, 0.15, 0.5, 0.8, 0.8, 1, 1]);
  const countries = new Set(["CUB", "VEN", "NIC"].filter(() => chance() < 0.88));
  const processes = new Map<string, boolean>();
  const current = real.filter(({ status, country = "" }) => status === "current" && countries.has(country));
  const groups = Map.groupBy(current, seriesOf);
  return [...groups.values()].flatMap((claims) => {
    const process = claims[0]?.["process"] ?? "";
    if (!processes.has(process)) processes.set(process, process === "" || chance() < 0.75);
    if (!processes.get(process) || chance() > density) return [];
    return thinnedSeries(chance, claims);
  });
}

function thinnedSeries(chance: Chance, claims: readonly Row[]): readonly Row[] {
  const share = chance();
  const from = upTo(chance, claims.length - 1);
  const gap = 2018 + upTo(chance, 7);
  switch (oneOf(chance, ["all", "all", "all", "one", "last", "few", "share", "gap", "early"])) {
    case "one":
      return claims.slice(from, from + 1);
    case "last":
      return claims.slice(-1);
    case "few":
      return claims.slice(from, from + 3);
    case "share":
      return claims.filter(() => chance() < share);
    case "gap":
      return claims.filter((claim) => Math.abs(Number(dateOf(claim).slice(0, 4)) - gap) > 1);
    case "early":
      return claims.slice(0, from + 1);
    default:
      return claims;
  }
}

type Shape = (at: number, was: number) => number;

function shapeOf(chance: Chance): Shape {
  const [level, step] = [upTo(chance, 900), 1 + upTo(chance, 40)];
  const two = [level, level + step] as const;
  const jumps = Array.from({ length: 90 }, () => upTo(chance, 2 * step) - step);
  const kinds: readonly [Shape, ...Shape[]] = [
    (_, was) => was,
    (_, was) => was,
    () => level,
    () => 0,
    () => 1,
    () => 2,
    (at) => two[at % 2] ?? level,
    (at) => level + step * at,
    (at) => Math.max(0, level - step * at),
    (at) => Math.max(0, level + jumps.slice(0, at + 1).reduce((sum, jump) => sum + jump, 0)),
    (_, was) => was * 13 + 9000,
    (at) => (at % 3 === 0 ? 0 : at % 4),
    (at, was) => (at % 5 === 0 ? 0 : was),
    (at) => level + Math.min(at, 3) * step,
  ];
  return oneOf(chance, kinds);
}

/** Numbers for every claim; parts are never more than their whole, and totals that run only grow. */
function withNumbers(chance: Chance, claims: readonly Row[]): readonly Row[] {
  const isGrowing = (claim: Row) => /released|ever-listed|pardoned/.test(claim["definition"] ?? "");
  const drawn = [...Map.groupBy(claims, seriesOf).values()].flatMap((series) => {
    const shape = shapeOf(chance);
    let least = 0;
    return [...series]
      .sort((a, b) => dateOf(a).localeCompare(dateOf(b)))
      .map((claim, at) => {
        const value = Math.max(shape(at, Number(claim["low"])), isGrowing(claim) ? least : 0);
        least = value;
        return numbered(claim, value);
      });
  });
  return partsWithinWholes(chance, drawn);
}

const numbered = (claim: Row, value: number): Row => ({
  ...claim,
  low: String(value),
  high: String(value),
  qualifier: "exact",
  note_es: "Nota inventada.",
  note_en: "Invented note.",
});

function partsWithinWholes(chance: Chance, claims: readonly Row[]): readonly Row[] {
  const wholes = new Map(claims.filter(({ who }) => who === "all").map((claim) => [withTotal(claim), claim]));
  const lists = new Map(claims.filter(isList).map((claim) => [dateOf(claim), Number(claim["low"])]));
  const left = new Map(lists);
  const most = (claim: Row) =>
    claims.find(
      (each) =>
        each["country"] === claim["country"] &&
        each["who"] === "all" &&
        /^(?:fp-held|fp-held-2026|mecanismo-held)$/.test(each["definition"] ?? "") &&
        dateOf(each) === dateOf(claim),
    );
  const partOf = (claim: Row): number | undefined => {
    const list = lists.get(dateOf(claim));
    if (list === undefined || !/^pd-(in-prison|restricted|third-class|behind-bars)$/.test(claim["definition"] ?? ""))
      return undefined;
    const rest = left.get(dateOf(claim)) ?? 0;
    const most = claim["definition"] === "pd-third-class" ? Math.min(rest, 60) : rest;
    const part = claim["definition"] === "pd-third-class" && chance() < 0.7 ? most : upTo(chance, most);
    if (claim["definition"] !== "pd-behind-bars") left.set(dateOf(claim), rest - part);
    return part;
  };
  return claims.map((claim) => {
    const whole = wholes.get(withTotal(claim));
    if (claim["who"] !== "all" && whole) {
      const most = Number(whole["low"]);
      return numbered(claim, Math.min(most, oneOf(chance, [0, 1, most, Number(claim["low"]), upTo(chance, most)])));
    }
    const list = claim["definition"] === "mecanismo-disappeared" ? most(claim) : undefined;
    if (list) return numbered(claim, upTo(chance, Number(list["low"])));
    const part = claim["who"] === "all" ? partOf(claim) : undefined;
    return part === undefined ? claim : numbered(claim, part);
  });
}

const isList = ({ definition, who }: Row): boolean => definition === "pd-list" && who === "all";

function withQualifiers(chance: Chance, claims: readonly Row[]): readonly Row[] {
  const rough = oneOf(chance, [0, 0.1, 0.1, 0.5]);
  return claims.map((claim) => {
    const value = Number(claim["low"]);
    if (value === 0 || chance() > rough) return claim;
    const qualifier = oneOf(chance, [
      "at_least",
      "at_least",
      "more_than",
      "about",
      "about",
      "up_to",
      "fewer_than",
      "range",
    ]);
    const high = qualifier === "range" ? value + 1 + upTo(chance, 40) : value;
    return { ...claim, qualifier, high: String(high) };
  });
}

/** Some claims were mended by whoever counted, taken back, or withdrawn by us. */
function withStatuses(chance: Chance, claims: readonly Row[]): readonly Row[] {
  const spoiled = oneOf(chance, [0, 0.04, 0.15]);
  return claims.flatMap((claim): readonly Row[] => {
    if (chance() > spoiled) return [claim];
    switch (oneOf(chance, ["withdrawn", "retracted", "revised"])) {
      case "withdrawn":
        return [{ ...claim, status: "withdrawn" }];
      case "retracted":
        return [{ ...claim, status: "retracted" }];
      default: {
        const now = `${claim["claim"] ?? ""}-now`;
        const value = Number(claim["low"]) + 1 + upTo(chance, 90);
        return [
          { ...claim, status: "revised", replaced_by: now },
          { ...numbered(claim, value), claim: now },
        ];
      }
    }
  });
}

function eventsOf(chance: Chance, real: Tables): { readonly events: readonly Row[]; readonly turning: boolean } {
  const share = oneOf(chance, [0, 0.05, 0.3, 1, 1]);
  const silent = oneOf(chance, ["", "", "CUB", "VEN", "NIC"]);
  const events = real.events.rows.filter((event) => event["country"] !== silent && chance() < share);
  return { events, turning: chance() < 0.9 };
}

function casesOf(chance: Chance, real: Tables): readonly Row[] {
  const share = oneOf(chance, [0, 0.15, 0.5, 1]);
  return real.cases.rows.filter(() => chance() < share);
}

/** As many inhabitants as there are, or so few and so many that rates have five digits or none. */
function populationsOf(chance: Chance, real: readonly Row[]): readonly Row[] {
  const scale = oneOf(chance, [1, 1, 1, 0.001, 15]);
  return real.map((row) => ({ ...row, value: String(Math.max(1, Math.round(Number(row["value"]) * scale))) }));
}

function orderedLike(real: readonly Row[], made: readonly Row[]): readonly Row[] {
  const place = new Map(real.map(({ claim }, at) => [claim, at]));
  const placeOf = ({ claim = "" }: Row) => place.get(claim) ?? place.get(claim.replace(/-now$/, "")) ?? 0;
  return [...made].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The sources that some row still cites. */
function cited(tables: Tables): Table {
  const keys = new Set(
    [tables.claims, tables.events, tables.case_events, tables.cases, tables.populations].flatMap(({ rows }) =>
      rows.flatMap((row) => [row["source"], row["source_2"], row["named_by"]]),
    ),
  );
  return { ...tables.sources, rows: tables.sources.rows.filter(({ source }) => keys.has(source)) };
}
