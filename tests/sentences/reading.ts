import type { Claim } from "./record.ts";
import type { Language } from "./said.ts";
import type { Row, Tables } from "./tables.ts";

const monthNames = {
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;
const shortMonths = {
  es: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
} as const;

/** Spaces that do not break are spaces to a reader; the thin one groups digits and stays. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const number = {
  es: String.raw`\d{1,4}(?![\d\u202f])|\d{1,3}(?:\u202f\d{3})+`,
  en: String.raw`\d{1,3}(?:,\d{3})*(?!\d)`,
};
const rate = { es: String.raw`(?:${number.es})(?:,\d+)?`, en: String.raw`(?:${number.en})(?:\.\d+)?` };

const qualifierWords: { readonly [language in Language]: readonly (readonly [string, string])[] } = {
  es: [
    ["al menos ", "at_least"],
    ["más de ", "more_than"],
    ["unas ", "about"],
    ["unos ", "about"],
    ["alrededor de ", "about"],
    ["hasta ", "up_to"],
    ["menos de ", "fewer_than"],
  ],
  en: [
    ["at least ", "at_least"],
    ["more than ", "more_than"],
    ["about ", "about"],
    ["up to ", "up_to"],
    ["fewer than ", "fewer_than"],
  ],
};
const signs: readonly (readonly [string, string])[] = [
  ["≥", "at_least"],
  [">", "more_than"],
  ["~", "about"],
  ["≤", "up_to"],
  ["<", "fewer_than"],
];

/** A number of people as said: two ends where it is a range, each as sure as its own word. */
export interface Quantity {
  readonly text: string;
  readonly low: Bound;
  readonly high: Bound;
}
export interface Bound {
  readonly value: number;
  readonly qualifier: string;
}

const boundSource = (language: Language, of = number): string =>
  `(?:${[...qualifierWords[language], ...signs].map(([word]) => word).join("|")})?(?:${of[language]})`;

function quantitySource(language: Language, of = number): string {
  const bound = boundSource(language, of);
  return language === "es"
    ? `entre ${bound} y ${bound}|${bound}`
    : `between ${bound} and ${bound}|${bound} to ${bound}|${bound}`;
}

export function readNumber(text: string, language: Language): number {
  return Number(language === "es" ? text.replaceAll("\u202f", "").replace(",", ".") : text.replaceAll(",", ""));
}

function readBound(text: string, language: Language): Bound {
  const found = [...qualifierWords[language], ...signs].find(([word]) => text.startsWith(word));
  return {
    value: readNumber(text.slice(found?.[0].length ?? 0), language),
    qualifier: found?.[1] ?? "exact",
  };
}

export function readQuantity(text: string, language: Language): Quantity {
  const ends =
    language === "es"
      ? /^entre (.+) y (.+)$/.exec(text)
      : (/^between (.+) and (.+)$/.exec(text) ?? /^(?!between)(?!up to)(.+?) to (.+)$/.exec(text));
  const [low, high] = ends ? [ends[1] ?? "", ends[2] ?? ""] : [text, text];
  return { text, low: readBound(low, language), high: readBound(high, language) };
}

const isRange = ({ low, high }: Quantity): boolean =>
  low !== high && (low.value !== high.value || low.qualifier !== high.qualifier);

/** Whether a claim is what was said, number and word. */
export function says(quantity: Quantity, claim: Claim): boolean {
  const { low, high } = quantity;
  if (claim.qualifier === "range") return isRange(quantity) && low.value === claim.low && high.value === claim.high;
  return !isRange(quantity) && low.value === claim.low && low.qualifier === claim.qualifier;
}

const any = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

const dateSource = {
  es: `(?:\\d{1,2} de )?(?:${any(monthNames.es)}) de \\d{4}|(?:\\d{1,2} )?(?:${any(shortMonths.es)}) \\d{4}|\\d{4}`,
  en: `(?:\\d{1,2} )?(?:${any(monthNames.en)}|${any(shortMonths.en)}) \\d{4}|\\d{4}`,
};

/** A date as written, to the precision it is written in: `2025-12-31`, `2025-12` or `2025`. */
export function readDate(text: string, language: Language): string {
  const [, day, word = "", year = ""] = /^(?:(\d{1,2}) )?(?:de )?(?:([a-zA-Z]+) )?(?:de )?(\d{4})$/.exec(text) ?? [];
  const at = [monthNames[language], shortMonths[language]].map((names) => (names as readonly string[]).indexOf(word));
  const month = Math.max(...at) + 1;
  return [year, ...(month > 0 ? [month] : []), ...(day ? [day] : [])]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function write(date: string, language: Language, form: "long" | "short"): string {
  const [year = "", month, day] = date.split("-");
  const name = month && (form === "long" ? monthNames : shortMonths)[language][Number(month) - 1];
  const parts = [...(day ? [String(Number(day))] : []), ...(name ? [name] : []), year];
  return parts.join(form === "long" && language === "es" ? " de " : " ");
}

export const longDate = (date: string, language: Language): string => write(date, language, "long");
export const shortDate = (date: string, language: Language): string => write(date, language, "short");

/** When a claim is of: a day for a stock, a span for a flow, its year written once where both ends share it. */
export function timesOf(claim: Claim, language: Language): readonly string[] {
  if (!claim.isFlow) return [longDate(claim.date, language)];
  const end = shortDate(claim.date, language);
  if (claim.start === "") return [longDate(claim.date, language)];
  if (claim.start === claim.date) return [end];
  const sameYear = claim.start.slice(0, 4) === claim.date.slice(0, 4) && claim.start.length > 4;
  const start = shortDate(claim.start, language);
  return [`${sameYear ? start.slice(0, -5) : start}–${end}`];
}

export class Reader {
  readonly language: Language;
  readonly #sources: { readonly [kind: string]: string };
  readonly #claimants: readonly Row[];
  readonly #definitions: readonly Row[];
  readonly #countries: ReadonlyMap<string, string>;
  readonly #cache = new Map<string, RegExp>();

  constructor(tables: Tables, language: Language) {
    this.language = language;
    this.#claimants = tables.claimants.rows;
    this.#definitions = tables.definitions.rows;
    const compared = tables.countries.rows.filter((row) => row["compared"] === "yes");
    this.#countries = new Map(compared.map((row) => [row[`name_${language}`] ?? "", row["country"] ?? ""]));
    const names = [`name_${language}`, `short_${language}`].flatMap((column) =>
      this.#claimants.flatMap((row) => row[column] || []),
    );
    const periodEnd = dateSource[language];
    this.#sources = {
      n: quantitySource(language),
      rate: quantitySource(language, rate),
      share: language === "es" ? "<?\\d+[ \u202f]%" : "<?\\d+%",
      times: rate[language],
      people: language === "es" ? "personas?" : "people|person",
      who: `(?:el |la |los |las |the |El |La |Los |Las |The |l )?(?:${any(names)})`,
      country: any([...this.#countries.keys()]),
      date: dateSource[language],
      year: "\\d{4}",
      period: `(?:[^()–;]{1,11}–)?(?:${periodEnd})`,
      definition: any(this.#definitions.map((row) => row[`name_${language}`] ?? "")),
      any: ".+",
      some: ".+?",
      word: "[^ .,;()]+",
    };
  }

  /** Reads a text by a pattern whose slots are `{kind:name}`; undefined where it does not fit whole. */
  read(pattern: string, text: string): Slots | undefined {
    const match = this.#compile(`^${pattern}$`).exec(text);
    return match ? new Slots(match.groups ?? {}, this) : undefined;
  }

  /** Reads a list whose members fit one pattern and are parted by commas and an `and`; undefined where one does not. */
  readEach(pattern: string, text: string): readonly Slots[] | undefined {
    const expression = new RegExp(this.#compile(pattern).source, "gu");
    const found = [...text.matchAll(expression)];
    const rest = text.replace(expression, "");
    return found.length > 0 && /^(?:, |; | y | e | and )*$/.test(rest)
      ? found.map((match) => new Slots(match.groups ?? {}, this))
      : undefined;
  }

  /** Whether a text names a number, a compared country or somebody who counts. */
  isOfRecord(text: string): boolean {
    return this.#compile("\\d|{country:country}|{who:who}").test(text.replaceAll(/11J/g, ""));
  }

  claimants(text: string): readonly string[] {
    const name = text.replace(/^(?:el|la|los|las|the|l) /i, "");
    return this.#claimants
      .filter((row) =>
        [name, text].some((each) => each === row[`name_${this.language}`] || each === row[`short_${this.language}`]),
      )
      .map((row) => row["claimant"] ?? "");
  }

  definitions(text: string): readonly string[] {
    return this.#definitions
      .filter((row) => row[`name_${this.language}`] === text)
      .map((row) => row["definition"] ?? "");
  }

  country(text: string): string {
    return this.#countries.get(text) ?? "";
  }

  #compile(pattern: string): RegExp {
    const known = this.#cache.get(pattern);
    if (known) return known;
    const source = pattern.replace(/\{(\w+):(\w+)\}/g, (_, kind: string, name: string) => {
      const of = this.#sources[kind];
      if (of === undefined) throw new Error(`unknown slot: ${kind}`);
      return `(?<${name}>${of})`;
    });
    const made = new RegExp(source, "u");
    this.#cache.set(pattern, made);
    return made;
  }
}

/** What stood in the slots of a pattern. */
export class Slots {
  readonly #groups: { readonly [name: string]: string | undefined };
  readonly #reader: Reader;

  constructor(groups: { readonly [name: string]: string | undefined }, reader: Reader) {
    this.#groups = groups;
    this.#reader = reader;
  }

  has(name: string): boolean {
    return this.#groups[name] !== undefined;
  }

  text(name: string): string {
    return this.#groups[name] ?? "";
  }

  quantity(name: string): Quantity {
    return readQuantity(this.text(name), this.#reader.language);
  }

  number(name: string): number {
    return readNumber(this.text(name), this.#reader.language);
  }

  date(name: string): string {
    return readDate(this.text(name), this.#reader.language);
  }

  country(name: string): string {
    return this.#reader.country(this.text(name));
  }

  claimants(name: string): readonly string[] {
    return this.#reader.claimants(this.text(name));
  }

  definitions(name: string): readonly string[] {
    return this.#reader.definitions(this.text(name));
  }
}
