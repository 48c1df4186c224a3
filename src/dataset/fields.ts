import type { Text } from "./text.ts";
import { isIsoDate, type IsoDate } from "./date.ts";
import {
  characterReference,
  formulaCell,
  lostLetter,
  markup,
  notChoice,
  notDate,
  notInteger,
  notLanguage,
  notSlug,
  notUrl,
  placeholder,
  styledLetter,
  type Message,
} from "./messages.ts";
import { nearest } from "./nearest.ts";

/**
 * The kinds of field a table is made of. A table file lists its fields with these functions and nothing else; the row
 * reader, the messages an editor gets, `datapackage.json` and the dictionary all come from that one list.
 */

/** A cell's kind, which decides how it is read and what the dictionary and the Table Schema call it. */
export type FieldKind = "slug" | "slugs" | "text" | "integer" | "date" | "url" | "choice";

/** One allowed value of a choice and what it means. */
export type Choices = Readonly<Record<string, Text>>;

/** What reading a filled cell gives: its value, or why it has none. */
export type Reading<T> = { readonly value: T } | { readonly fault: Message };

/** One field of a table. `T` is what a filled cell becomes; an empty cell becomes `undefined`. */
export interface Field<T, Required extends boolean = boolean> {
  readonly kind: FieldKind;
  readonly required: Required;
  /** What the field holds, for editors and readers. */
  readonly about: Text;
  /** A value that would be accepted, shown in messages and in the dictionary. */
  readonly example: string;
  /** The table whose keys this field may hold. */
  readonly references?: string;
  /** What each allowed value means. */
  readonly choices?: Choices;
  /** True for a pair of columns `<name>_es` and `<name>_en` that are read as one `Text`. */
  readonly bilingual?: true;
  /** Turns a filled cell into a value, or says what was expected. */
  readonly read: (cell: string) => Reading<T>;
}

/** A field that takes two columns, one a language. */
export type BilingualField<Required extends boolean = boolean> = Field<Text, Required> & { readonly bilingual: true };

interface FieldOptions {
  readonly example: string;
  readonly references?: string;
}

const slugPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const countryPattern = /^[A-Z]{3}$/;

function readSlug(cell: string): Reading<string> {
  return slugPattern.test(cell) || countryPattern.test(cell) ? { value: cell } : { fault: notSlug(cell) };
}

function readInteger(cell: string): Reading<number> {
  return /^(?:0|[1-9]\d{0,8})$/.test(cell) ? { value: Number(cell) } : { fault: notInteger(cell) };
}

function readDate(cell: string): Reading<IsoDate> {
  return isIsoDate(cell) ? { value: cell } : { fault: notDate(cell) };
}

function readUrl(cell: string): Reading<string> {
  const isUrl = /^https?:\/\/[^\s"<>\\^`{|}…]+$/.test(cell) && URL.canParse(cell);
  return isUrl ? { value: cell } : { fault: notUrl(cell) };
}

/**
 * Refuses what a spreadsheet would run as a formula, at the start or behind a semicolon, at which Excel in Spanish parts
 * the cells of a CSV; what a program wrote for a value it lacked; code of web pages; letters that only look like the plain
 * ones; and letters lost to a `?`.
 */
function readText(cell: string): Reading<string> {
  if (/(?:^|;\s*)[=+\-@＝＋－＠]/.test(cell)) return { fault: formulaCell(cell) };
  if (placeholders.test(cell)) return { fault: placeholder(cell) };
  const [tag] = /<[a-z!/?][^\s>]*>?/i.exec(cell) ?? [];
  if (tag !== undefined) return { fault: markup(tag) };
  const [reference] = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.exec(cell) ?? [];
  if (reference !== undefined) return { fault: characterReference(reference) };
  const [styled] = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u.exec(cell) ?? [];
  if (styled !== undefined) return { fault: styledLetter(styled, styled.normalize("NFKC")) };
  if (/\p{L}\?\p{L}/u.test(cell)) return { fault: lostLetter(cell) };
  return { value: cell };
}

/** Errors and overfull cells of spreadsheets in Spanish and English, and what programs call a value that is not there. */
const placeholders =
  /^(?:#(?:REF|VALUE|NAME|NUM|NULL|DIV\/0|SPILL|CALC)[!?]|#[¡¿](?:REF|VALOR|NOMBRE|NUM|NULO|DIV\/0|DESBORDAMIENTO|CALC)[!?]|#N\/[AD]|#+|NaN|null|undefined|\[object Object\])$/;

function readLanguage(cell: string): Reading<string> {
  return /^[a-z]{2}$/.test(cell) ? { value: cell } : { fault: notLanguage(cell) };
}

function readChoice(choices: Choices): (cell: string) => Reading<string> {
  const allowed = Object.keys(choices);
  return (cell) =>
    allowed.includes(cell) ? { value: cell } : { fault: notChoice(cell, allowed, nearest(cell, allowed)) };
}

/** A permanent key in lower case with hyphens, or a country's ISO 3166-1 alpha-3 code. */
export function slug(about: Text, options: FieldOptions): Field<string, true> {
  return { kind: "slug", required: true, about, ...options, read: readSlug };
}

/** Several keys separated by spaces; order is kept. */
export function slugs(
  about: Text,
  options: FieldOptions & { readonly choices?: Choices },
): Field<readonly string[], true> {
  const { choices } = options;
  const readOne = choices ? readChoice(choices) : readSlug;
  return {
    kind: "slugs",
    required: true,
    about,
    ...options,
    read(cell) {
      const parts = cell.split(" ");
      for (const part of parts) {
        const one = readOne(part);
        if ("fault" in one) return one;
      }
      return { value: parts };
    },
  };
}

/** Plain text on one line. */
export function text(about: Text, options: FieldOptions): Field<string, true> {
  return { kind: "text", required: true, about, ...options, read: readText };
}

/** A language, as two letters (ISO 639-1). */
export function language(about: Text, options: FieldOptions): Field<string, true> {
  return { ...text(about, options), read: readLanguage };
}

/** Plain text in both languages, in two columns `<name>_es` and `<name>_en`. */
export function bilingual(about: Text, options: FieldOptions): BilingualField<true> {
  return {
    kind: "text",
    required: true,
    bilingual: true,
    about,
    ...options,
    // One cell stands for both languages until the row reader joins the pair.
    read(cell) {
      const one = readText(cell);
      return "fault" in one ? one : { value: { es: one.value, en: one.value } };
    },
  };
}

/** A count of people: a whole number from 0 to 999,999,999, digits only. */
export function integer(about: Text, options: FieldOptions): Field<number, true> {
  return { kind: "integer", required: true, about, ...options, read: readInteger };
}

/** A date at the precision its source states. */
export function date(about: Text, options: FieldOptions): Field<IsoDate, true> {
  return { kind: "date", required: true, about, ...options, read: readDate };
}

/** A web address, http or https. */
export function url(about: Text, options: FieldOptions): Field<string, true> {
  return { kind: "url", required: true, about, ...options, read: readUrl };
}

/** One of a closed list of values. */
export function choice<const C extends Choices>(
  about: Text,
  choices: C,
  options: Partial<FieldOptions> = {},
): Field<keyof C & string, true> {
  return {
    kind: "choice",
    required: true,
    about,
    choices,
    example: Object.keys(choices)[0] ?? "",
    ...options,
    read: readChoice(choices),
  };
}

/** The same field where an empty cell is allowed. */
export function optional<F extends Field<unknown>>(field: F): Omit<F, "required"> & { readonly required: false } {
  return { ...field, required: false };
}
