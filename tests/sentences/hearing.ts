import { longDate, type Reader, says, shortDate, timesOf, type Bound, type Quantity, type Slots } from "./reading.ts";
import { bounds, firstDay, lastDay, latest, type Claim, type Record } from "./record.ts";
import type { Language, Said } from "./said.ts";

/** What one check needs: the record, a reader of the language, what was said, and where to say that it is not so. */
export interface Hearing {
  readonly record: Record;
  readonly reader: Reader;
  readonly language: Language;
  readonly said: Said;
  readonly fault: (why: string) => void;
}

export type Rule = (slots: Slots, hearing: Hearing) => void;

/** A sentence the site is known to say, in both languages with the same slots, and what must hold where it says it. */
export interface Pattern {
  readonly es: string;
  readonly en: string;
  readonly rule?: Rule;
}

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export const shown = ({ key, qualifier, low, high, date }: Claim): string =>
  `${key} (${qualifier} ${low}${high === low ? "" : `–${high}`}, ${date})`;

/** Reports unless one of the claims that could be meant is what was said. */
export function mustBe(quantity: Quantity, claims: readonly Claim[], what: string, { fault }: Hearing): void {
  if (!claims.some((claim) => says(quantity, claim)))
    fault(`${what} is not “${quantity.text}”: ${claims.slice(0, 4).map(shown).join("; ") || "not on record"}`);
}

export const byClaimant = (claims: readonly Claim[], keys: readonly string[]): readonly Claim[] =>
  claims.filter(({ claimant }) => keys.includes(claimant["claimant"] ?? ""));

export const on = (claims: readonly Claim[], date: string): readonly Claim[] =>
  claims.filter((claim) => claim.date === date);

export const upTo = (claims: readonly Claim[], end: string): readonly Claim[] =>
  claims.filter(({ date }) => firstDay(date) <= end);

/** The last count of a list by a day; where months and days mix, each that may be it. */
export const asOf = (claims: readonly Claim[], end: string): readonly Claim[] => latest(upTo(claims, end));

/** The last count of those that were public by a day. */
export const knownBy = (claims: readonly Claim[], end: string): readonly Claim[] =>
  latest(upTo(claims, end).filter(({ published }) => published === "" || firstDay(published) <= end));

/** Which way a number went; unsure where the words of how firm it is, or the rule it was counted by, leave that open. */
export function directionOf(from: Claim, to: Claim): "up" | "down" | "flat" | "unsure" {
  const [a, b] = [bounds(from), bounds(to)];
  if (from.definition["definition"] !== to.definition["definition"]) return "unsure";
  if (b[0] > a[1]) return "up";
  if (b[1] < a[0]) return "down";
  return from.qualifier === to.qualifier && from.low === to.low && from.high === to.high ? "flat" : "unsure";
}

export function saidDirection(verb: string): "up" | "down" | "flat" | "unsure" {
  if (/subió|rose|más|more/.test(verb)) return "up";
  if (/bajó|fell|menos|fewer/.test(verb)) return "down";
  return /seguía|sigue|mism|tant|sin cambio|stay|same|still|as many|unchanged/.test(verb) ? "flat" : "unsure";
}

/** A number of people as part of a million: whole from ten up, with one decimal below. */
export function rateFits(bound: Bound, people: number, inhabitants: number): boolean {
  const exact = (people / inhabitants) * 1e6;
  const tolerance =
    exact >= 9.95 ? 0.5 : exact >= 0.0999 || exact === 0 ? 0.05 : 0.51 * 10 ** Math.floor(Math.log10(exact));
  return Math.abs(bound.value - exact) <= tolerance + 1e-9 && bound.value > 0 === exact > 0;
}

export function mustRate(quantity: Quantity, claims: readonly Claim[], country: string, hearing: Hearing): void {
  const inhabitants = hearing.record.population(country);
  const isLess = (claim: Claim) =>
    quantity.low.qualifier === "fewer_than" && (claim.low / inhabitants) * 1e6 < quantity.low.value && claim.low > 0;
  const fits = (claim: Claim) =>
    isLess(claim) ||
    (rateFits(quantity.low, claim.low, inhabitants) &&
      rateFits(quantity.high, claim.high, inhabitants) &&
      (claim.low === 0 || quantity.low.value > 0) &&
      (claim.qualifier === "range"
        ? quantity.high.qualifier === "exact"
        : quantity.low.qualifier === claim.qualifier && quantity.high.qualifier === claim.qualifier));
  if (claims.some(fits)) return;
  const known = claims.map((claim) => `${shown(claim)} = ${(claim.low / inhabitants) * 1e6}`);
  hearing.fault(`per million in ${country} is not “${quantity.text}”: ${known.join("; ") || "not on record"}`);
}

export const isOfficial = (claim: Claim): boolean => claim.claimant["kind"] === "government";

const whoNames: { readonly [who: string]: { readonly [language in Language]: string } } = {
  women: { es: "mujeres", en: "women" },
  minors: { es: "menores de edad", en: "minors" },
  arrested_as_minors: { es: "detenidas siendo menores", en: "arrested as minors" },
  military: { es: "militares", en: "military" },
  foreign_or_dual: { es: "extranjeras o con doble nacionalidad", en: "foreign or dual nationals" },
  whereabouts_unknown: { es: "en paradero desconocido", en: "whereabouts unknown" },
};

const whatOf = (claim: Claim, language: Language): string =>
  [
    claim.definition[`name_${language}`],
    ...(claim.who === "all" ? [] : [whoNames[claim.who]?.[language] ?? claim.who]),
  ].join(": ");

type Verb = { readonly [language in Language]: string };
const saysLetOut: Verb = { es: "dijo haber excarcelado a", en: "said it had let out" };
const announced: Verb = { es: "anunció la salida de", en: "announced the release of" };
const gave: Verb = { es: "dio la cifra de", en: "gave a figure of" };
const counted: Verb = { es: "contó", en: "counted" };

/** Only those who count are said to count: a government says, and whoever else gives a figure gives it. */
function verbsOf(claim: Claim): readonly Verb[] {
  const measure = claim.definition["measure"];
  if (measure === "promised") return [announced, gave];
  if (isOfficial(claim)) return measure === "released" ? [saysLetOut, gave] : [gave];
  return ["foreign_government", "opposition", "press"].includes(claim.claimant["kind"] ?? "") || claim.relayedBy
    ? [gave, counted]
    : [counted];
}

const claimSentence: Pattern = {
  es: String.raw`{who:who} (?<verb>contó|dijo haber excarcelado a|anunció la salida de|dio la cifra de) {n:n} {people:people}(?:: (?<what>.+))? \({country:country}, (?<when>[^()]+)\)`,
  en: String.raw`{who:who} (?<verb>counted|said it had let out|announced the release of|gave a figure of) {n:n} {people:people}(?:: (?<what>.+))? \({country:country}, (?<when>[^()]+)\)`,
};

/** The claims a sentence can be of; undefined where it is not the sentence of a claim. */
export function claimsOf(text: string, { reader, language, record }: Hearing): readonly Claim[] | undefined {
  const slots = reader.read(claimSentence[language], text.replace(/\.$/, ""));
  if (!slots) return undefined;
  const [what, when, country, who] = [
    slots.text("what"),
    slots.text("when"),
    slots.country("country"),
    slots.claimants("who"),
  ];
  const quantity = slots.quantity("n");
  return record.all.filter(
    (claim) =>
      claim.country === country &&
      who.includes(claim.claimant["claimant"] ?? "") &&
      says(quantity, claim) &&
      timesOf(claim, language).includes(when) &&
      verbsOf(claim).some((verb) => verb[language] === slots.text("verb")) &&
      (what === ""
        ? ["released", "promised"].includes(claim.definition["measure"] ?? "") && isOfficial(claim)
        : whatOf(claim, language) === what),
  );
}

/** Reports a sentence of a claim that is not on record or does not stand; says whether it was one at all. */
export function checkClaimSentence(text: string, hearing: Hearing): boolean {
  const claims = claimsOf(text, hearing);
  if (!claims) return false;
  const status = claims[0]?.status;
  if (claims.length === 0) hearing.fault(`no such claim: “${text}”`);
  else if (!claims.some((claim) => claim.status === "current"))
    hearing.fault(`a claim that does not stand (${status}): “${text}”`);
  else if (!claims.some(({ key }) => hearing.said.claims.includes(key)))
    hearing.fault(`of a claim that is not drawn: “${text}”`);
  return true;
}

/** A text cut where a sentence ends: after a full stop and before a capital, not inside an abbreviation. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.])(?<!\b(?:DD|HH|EE|UU)\.) (?=[\p{Lu}#«“])/u).filter((each) => each !== "");

export const dates = (date: string, language: Language): readonly string[] => [
  longDate(date, language),
  shortDate(date, language),
];

export const isLater = (a: string, b: string): boolean => firstDay(a) > lastDay(b);
