import type { Claim } from "../dataset/dataset.ts";
import { precisionOf, type IsoDate } from "../dataset/date.ts";
import type { Locale, Text } from "../dataset/text.ts";

/**
 * Numbers and dates as words. Written by hand because `Intl` prints 1197 in three ways among the three countries' own
 * locales; Spanish follows the RAE (Ortografía de la lengua española, 2010, VIII.2.3.1): four digits bare, a thin
 * no-break space from five up. English uses the comma. Dates name the month, never a number.
 */
const months: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  es: [
    ["ene", "enero"],
    ["feb", "febrero"],
    ["mar", "marzo"],
    ["abr", "abril"],
    ["may", "mayo"],
    ["jun", "junio"],
    ["jul", "julio"],
    ["ago", "agosto"],
    ["sep", "septiembre"],
    ["oct", "octubre"],
    ["nov", "noviembre"],
    ["dic", "diciembre"],
  ],
  en: [
    ["Jan", "January"],
    ["Feb", "February"],
    ["Mar", "March"],
    ["Apr", "April"],
    ["May", "May"],
    ["Jun", "June"],
    ["Jul", "July"],
    ["Aug", "August"],
    ["Sep", "September"],
    ["Oct", "October"],
    ["Nov", "November"],
    ["Dec", "December"],
  ],
};

/** The words around the two ends of a range. */
const between: Readonly<Record<Locale, readonly [from: string, to: string]>> = {
  es: ["entre", "y"],
  en: ["between", "and"],
};

/** A whole number, grouped as the language groups it: 1197 and 11 000 (thin space), 1,197 and 11,000. */
export function formatNumber(value: number, locale: Locale): string {
  const digits = String(value);
  if (locale === "es" && digits.length < 5) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, locale === "es" ? "\u202f" : ",");
}

/**
 * A number with one decimal at most: 8,8 and 8.8; whole from 10 up. What is more than nothing never reads as zero: the
 * least get their first digit, `0,07`.
 */
export function formatRate(value: number, locale: Locale): string {
  if (value >= 10) return formatNumber(Math.round(value), locale);
  if (value === 0) return "0";
  const decimals = Math.max(1, -Math.floor(Math.log10(value)));
  return value.toFixed(decimals).replace(".", locale === "es" ? "," : ".");
}

/**
 * A share from 0 to 1 as a whole percentage: `17 %` after a thin space, as the RAE writes it, and `17%` in English. What
 * is more than nothing never reads as zero: `<1 %`.
 */
export function formatPercent(share: number, locale: Locale): string {
  const whole = Math.round(share * 100);
  const number = whole === 0 && share > 0 ? "<1" : formatNumber(whole, locale);
  return locale === "es" ? `${number}\u202f%` : `${number}%`;
}

/** `31 dic 2025`, `dic 2025`, `2025`; `31 Dec 2025` in English. */
export function formatDate(date: IsoDate, locale: Locale): string {
  return dateParts(date, locale, 0).join(" ");
}

/** `31 de diciembre de 2025`; `31 December 2025` in English. */
export function formatLongDate(date: IsoDate, locale: Locale): string {
  return dateParts(date, locale, 1).join(locale === "es" ? " de " : " ");
}

/** The day and month of a date whose year stands nearby: `31 dic`, `31 Dec`. */
export function formatDay(date: IsoDate, locale: Locale): string {
  return precisionOf(date) === "day" ? dateParts(date, locale, 0).slice(0, 2).join(" ") : formatDate(date, locale);
}

/** The month's short name, for axes: `abr`, `Apr`. */
export function formatMonth(month: number, locale: Locale): string {
  return months[locale][month - 1]?.[0] ?? "";
}

/** The months in which dates of one year fall, in prose: `en abril`, `entre abril y junio`; `in April`, `between April and June`. */
export function formatMonths(dates: readonly IsoDate[], locale: Locale): string {
  const [first = "", last = first] = [...new Set(dates.map((date) => date.slice(5, 7)).toSorted())].filter(
    (_, index, all) => index === 0 || index === all.length - 1,
  );
  const name = (month: string): string => months[locale][Number(month) - 1]?.[1] ?? "";
  if (first === last) return `${locale === "es" ? "en" : "in"} ${name(first)}`;
  const [from, to] = between[locale];
  return `${from} ${name(first)} ${to} ${name(last)}`;
}

/** A whole date in prose: `el 31 de diciembre de 2025`, `en diciembre de 2025`; `on 31 December 2025`, `in December 2025`. */
export function formatWhen(date: IsoDate, locale: Locale): string {
  const day = precisionOf(date) === "day";
  const preposition = locale === "es" ? (day ? "el" : "en") : day ? "on" : "in";
  return `${preposition} ${formatLongDate(date, locale)}`;
}

function dateParts(date: IsoDate, locale: Locale, form: 0 | 1): string[] {
  const [year = "", month, day] = date.split("-");
  const named = month === undefined ? [] : [months[locale][Number(month) - 1]?.[form] ?? ""];
  return [...(day === undefined ? [] : [String(Number(day))]), ...named, year];
}

/** `14 ene–10 mar 2025`: a period, the first year left out where it is the second's. */
export function formatPeriod(from: IsoDate, to: IsoDate, locale: Locale): string {
  if (from === to) return formatDate(to, locale);
  const start =
    from.slice(0, 4) === to.slice(0, 4) && precisionOf(from) !== "year"
      ? withoutYear(from, locale)
      : formatDate(from, locale);
  return `${start}–${formatDate(to, locale)}`;
}

function withoutYear(date: IsoDate, locale: Locale): string {
  return dateParts(date, locale, 0).slice(0, -1).join(" ");
}

type Counted = Pick<Claim, "low" | "high" | "qualifier">;

const signs: Readonly<Record<Claim["qualifier"], string>> = {
  exact: "",
  at_least: "≥",
  more_than: ">",
  about: "~",
  up_to: "≤",
  fewer_than: "<",
  range: "",
};

const words: Readonly<Record<Claim["qualifier"], Text>> = {
  exact: { es: "", en: "" },
  at_least: { es: "al menos ", en: "at least " },
  more_than: { es: "más de ", en: "more than " },
  about: { es: "unas ", en: "about " },
  up_to: { es: "hasta ", en: "up to " },
  fewer_than: { es: "menos de ", en: "fewer than " },
  range: { es: "", en: "" },
};

/** A claim's number with the sign of its qualifier, for tables and registers: `≥211`, `~250`, `130–140`. */
export function formatCount(claim: Counted, locale: Locale): string {
  return signs[claim.qualifier] + span(claim, locale, "–");
}

/** A claim's number with its qualifier in words, for sentences: `al menos 211`, `at least 211`, `entre 130 y 140`. */
export function formatCountInWords(claim: Counted, locale: Locale): string {
  if (claim.low === claim.high) return qualified(claim, locale) + formatNumber(claim.low, locale);
  const [from, to] = between[locale];
  return `${from} ${formatNumber(claim.low, locale)} ${to} ${formatNumber(claim.high, locale)}`;
}

/** How each sign of `formatCount` is said, and the dash of a range: `entre {0} y {1}`. */
export function spokenSigns(locale: Locale): Readonly<Record<string, string>> {
  const spoken = Object.entries(signs).flatMap(([qualifier, sign]) =>
    sign === "" ? [] : [[sign, words[qualifier as Claim["qualifier"]][locale]]],
  );
  return Object.fromEntries([
    ...spoken,
    ["–", between[locale].map((word, end) => `${word} {${end}}`).join(" ")],
  ]) as Readonly<Record<string, string>>;
}

/** A claim's people per million, as firm as the claim: `al menos 25`, `about 8.8`. */
export function formatRateInWords({ qualifier }: Counted, rate: Pick<Counted, "low" | "high">, locale: Locale): string {
  const [low, high] = [formatRate(rate.low, locale), formatRate(rate.high, locale)];
  if (low === high) return words[qualifier][locale] + low;
  const [from, to] = between[locale];
  return `${from} ${low} ${to} ${high}`;
}

/** The same with a sign, for labels: `≥25`. */
export function formatRateCount({ qualifier }: Counted, rate: Pick<Counted, "low" | "high">, locale: Locale): string {
  const [low, high] = [formatRate(rate.low, locale), formatRate(rate.high, locale)];
  return signs[qualifier] + (low === high ? low : `${low}–${high}`);
}

/** `personas`, and `persona` of one. */
export function people({ high }: Pick<Counted, "high">, locale: Locale): string {
  if (locale === "es") return high === 1 ? "persona" : "personas";
  return high === 1 ? "person" : "people";
}

/** The words before a number; `unas` is plural. */
function qualified({ qualifier, high }: Counted, locale: Locale): string {
  return locale === "es" && qualifier === "about" && high === 1 ? "alrededor de " : words[qualifier][locale];
}

/** `200–230`, or one number where both ends are equal. */
export function formatRange(low: number, high: number, locale: Locale): string {
  return span({ low, high }, locale, "–");
}

function span({ low, high }: Pick<Counted, "low" | "high">, locale: Locale, dash: string): string {
  const from = formatNumber(low, locale);
  return low === high ? from : `${from}${dash}${formatNumber(high, locale)}`;
}

/** `a, b y c`; `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const and = locale === "en" ? "and" : /^h?i(?!e)/i.test(last) ? "e" : "y";
  return `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** The same words with a capital, to begin a sentence with. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
