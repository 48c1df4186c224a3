import { meaning } from "../dataset/canonical.ts";
import { isIsoDate } from "../dataset/date.ts";
import type { FieldKind } from "../dataset/fields.ts";
import type { Message } from "../dataset/messages.ts";
import { locales } from "../dataset/text.ts";
import { fold } from "../locale/fold.ts";
import { formatLongDate } from "../locale/format.ts";
import { cleanAddress } from "./addresses.ts";

/** A cell as somebody wrote it, in canonical form, or why nobody can know which one that is. */
export type Answer =
  | {
      readonly value: string;
      /** True if it was written in another way, so that it is to be read back. */
      readonly isRead: boolean;
    }
  | { readonly fault: Message };

/** Reads words as people write dates, numbers and addresses; what cannot be read is left as it is, for the build's code to refuse. */
export function readAnswer(kind: FieldKind, words: string): Answer {
  const cell = words.trim().normalize("NFC");
  const meant = readers[kind]?.(cell) ?? cell;
  if (typeof meant !== "string") return { fault: meant };
  return { value: meant, isRead: meant !== cell };
}

const readers: Readonly<Partial<Record<FieldKind, (cell: string) => string | Message>>> = {
  date: dateMeant,
  integer: numberMeant,
  url: cleanAddress,
};

/** People are counted whole and the number is read back, so here a comma may part thousands too. */
function numberMeant(cell: string): string | Message {
  return /^\d{1,3}(?:,\d{3})+$/.test(cell) ? cell.replaceAll(",", "") : meaning(cell, "integer");
}

function dateMeant(cell: string): string | Message {
  const read = yearFirst(cell) ?? monthNamed(cell) ?? monthAndYear(cell);
  return read !== undefined && isIsoDate(read) ? read : meaning(cell, "date");
}

/** `2025-3-1`, `2025/03`. */
function yearFirst(cell: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(cell) ?? [];
  return isoDate(year, month, day);
}

/** `12/2025`. */
function monthAndYear(cell: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(cell) ?? [];
  return isoDate(year, month, undefined);
}

const spanishDay = /^(?:(\d{1,2})(?:\.?º|st|nd|rd|th)?(?: de)? )?(\p{L}+)\.?,?(?: del?)? (\d{4})$/u;
const englishDay = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** `31 de diciembre de 2025`, `dic 2025`, `31 December 2025`, `December 31, 2025`. */
function monthNamed(cell: string): string | undefined {
  const words = cell.toLowerCase().replace(/\s+/g, " ");
  const [, day, month, year] = spanishDay.exec(words) ?? [];
  if (month !== undefined) return isoDate(year, monthNumber(month), day);
  const [, name = "", date, yearAfter] = englishDay.exec(words) ?? [];
  return isoDate(yearAfter, monthNumber(name), date);
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
}

const months = locales.flatMap((locale) =>
  Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    const [name = ""] = formatLongDate(`2000-${number}`, locale).split(" ");
    return { name: fold(name), number };
  }),
);

/** A month by its name or the beginning of it, in either language. */
function monthNumber(word: string): string | undefined {
  const numbers = new Set(
    months.filter(({ name }) => word.length >= 3 && name.startsWith(fold(word))).map(({ number }) => number),
  );
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
