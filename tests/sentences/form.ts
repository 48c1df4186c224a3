import { plain } from "./reading.ts";
import type { Language } from "./said.ts";

const always: readonly (readonly [string, RegExp])[] = [
  ["a value that is no word", /\b(?:undefined|NaN|null|Infinity)\b|\[object/],
  ["a space too many", /[ \u00a0]{2}|^\s|\s$/],
  ["a space before a mark", /[ \u00a0][.,;:)](?:\s|$)/],
  ["nothing in brackets or quotes", /\(\s*\)|«\s*»|“\s*”|\[\s*\]/],
  ["nothing after a colon", /:\s*(?:[.;,]|$)/],
  ["marks that meet", /\.\s*\.(?!\.)|,\s*[,.;)]|;\s*[.,;]|:\s*:|\(\s*[,;.]/],
  ["a word said twice", /\b(\p{L}{2,})[ \u00a0]\1\b/iu],
  [
    "a conjunction that joins nothing",
    /(?:^|[.;:(,] )(?:y|e|o|and|or) *[.,;)]|[ \u00a0](?:y|e|o|and|or)[.,;)]|[ \u00a0](?:y|e|and) *$/,
  ],
  ["a dash that stands for a name", /(?:^|[ \u00a0(])–(?=[ \u00a0])/],
  [
    "a count read as what a state does",
    /\b(?:repres(?:ión|iv[oa]|or)|repress|crackdown|empeor|endurec|aflo[jx]|worsen|deteriorat|intensif|persecu)/i,
  ],
  ["a bare minus", /(?:^|[ (])[-−]\d/],
];

const inLanguage: { readonly [language in Language]: readonly (readonly [string, RegExp])[] } = {
  es: [
    [
      "one and many",
      /(?<![\d,.\u202f–]|\by )1[ \u00a0](?:personas|días|hechos|puntos|salidas|excarcelaciones|años|meses)\b/,
    ],
    [
      "one and many",
      /(?<![\d,.\u202f–])(?:[02-9]|[1-9][\d\u202f]+)[ \u00a0](?:persona|día|hecho|punto|salida|excarcelación)\b/,
    ],
    ["one and many", /\bun[ao]s 1(?![\d.,])/],
    [
      "digits grouped as in another language",
      /(?<![\d\u202f])\d\u202f\d{3}(?![\d\u202f])|\d{5,}|(?<![\d,.])(?!0,)\d+[.,]\d{3}(?!\d)/,
    ],
    [
      "a month of the other language",
      /\b\d{1,2} (?:Jan|Apr|Aug|Dec|January|February|March|April|June|July|August|September|October|November|December)\b/,
    ],
    [
      "something other than a count, a list or its line that went up or down",
      /(?:^|\. )(?:(?!cuenta|lista|recuento|total|línea|\. ).)*(?<!\p{L})(?:subi|baj|aument|disminuy|crec|ca)(?:ó|eron|ieron|aron|yó|yeron)(?!\p{L})/iu,
    ],
    ["words that do not contract", /\b(?:de el|a el)\b/],
    ["a preposition too many", /\ba a\b|\bde de\b|\ben en\b|\bes de de\b/],
    [
      "a month with an article",
      /\b(?:del|al|el) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/,
    ],
    ["y before i, o before o", /\by (?=i(?!a|o|e)|hi(?!e))/],
  ],
  en: [
    [
      "one and many",
      /(?<![\d,.–]|\b(?:to|and) )1[ \u00a0](?:people|days|events|turning points|releases|years|months)\b/,
    ],
    [
      "one and many",
      /(?<![\d,.–])(?:[02-9]|[1-9][\d,]+)[ \u00a0](?:person|day|event|turning point|release(?! process))\b/,
    ],
    [
      "digits grouped as in another language",
      /\d[\u202f\u2009]\d|\d{5,}|(?<![\d/])(?:[3-9]\d{3}|2[1-9]\d\d|1[0-8]\d\d)(?![\d/])/,
    ],
    [
      "a month of the other language",
      /\b\d{1,2} (?:ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/,
    ],
    [
      "something other than a count, a list or its line that went up or down",
      /(?:^|\. )(?:(?!count|list|total|line|\. ).)*\b(?:rose|fell|grew|dropped|increased|decreased|climbed|declined)\b/i,
    ],
    ["a preposition too many", /\bat at\b|\bto to\b|\bof of\b|\bin in\b/],
    ["wrong possessive", /s’s\b/],
  ],
};

/** What is wrong with a text as a piece of writing, whatever it says. */
export function faultsOfForm(text: string, language: Language): readonly string[] {
  const words = text.replace(/ ?https?:\/\/\S+/g, "");
  return [...always, ...inLanguage[language]].flatMap(([name, pattern]) => {
    const found = pattern.exec(words);
    return found ? [`${name}: “${words.slice(Math.max(0, found.index - 25), found.index + 35)}”`] : [];
  });
}

/** A sentence begins with a capital, a digit or a quotation mark, or with a name that does not. */
export function beginsWell(text: string): boolean {
  return /^[\p{Lu}\d“«#]/u.test(text);
}

const monthStems = {
  es: /\b(ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)(?:ro|rero|zo|il|o|io|sto|tiembre|ubre|iembre)?\b/gi,
  en: /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b/g,
} as const;
const stems = {
  es: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
} as const;

/** Every number and month in a text, sorted, as the same signs in both languages. */
export function numbersIn(text: string, language: Language): readonly string[] {
  const words = plain(text).replace(/https?:\/\/\S+|CC BY 4\.0/g, "");
  const months = [...words.matchAll(monthStems[language])].map(
    ([, stem = ""]) =>
      `m${String((stems[language] as readonly string[]).findIndex((each) => each === stem || each === stem.toLowerCase()) + 1)}`,
  );
  const numbers = language === "es" ? /\d+(?:\u202f\d{3})*(?:,\d+)?/g : /\d+(?:,\d{3})*(?:\.\d+)?/g;
  const values = [...words.matchAll(numbers)].map(([found]) =>
    String(Number(language === "es" ? found.replaceAll("\u202f", "").replace(",", ".") : found.replaceAll(",", ""))),
  );
  return [...months, ...values].sort();
}
