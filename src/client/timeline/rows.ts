import { timeOf, type IsoDate } from "../../dataset/date.ts";
import { categories } from "../../dataset/tables/vocabulary.ts";
import { otherLocale, type Locale } from "../../dataset/text.ts";
import type { StripCount, StripEvent, StripLine } from "../../marks/timeline-strip.ts";
import { stretches } from "../../series/stock.ts";
import type { Country } from "../../theme.ts";
import { jsonOf } from "../fetched.ts";
import { searchable, type Findable } from "./match.ts";

/** An event of the page's list. */
export interface EventRow extends StripEvent {
  readonly row: HTMLTableRowElement;
  readonly date: IsoDate;
  /** What the boxes choose by. */
  readonly code: string;
  readonly category: keyof typeof categories;
}

/** A count of the page's table, with what joins it to others. */
export interface CountRow extends StripCount {
  readonly row: HTMLTableRowElement;
  readonly asOf: IsoDate;
  readonly definition: string;
}

/** The words of a cell without its remark. */
export function wordsOf(row: HTMLTableRowElement, cell: number): string {
  const [first] = row.cells[cell]?.childNodes ?? [];
  return (first?.textContent ?? "").trim();
}

/** The remark beneath what a row is about. */
export function remarkOf(row: HTMLTableRowElement): string {
  return row.querySelector("small")?.textContent.trim() ?? "";
}

/** The cells of an event's row. */
export const eventCells = { date: 0, country: 1, what: 2, sources: 3 } as const;

/** The cells of a count's row. */
export const countCells = { country: 0, what: 1, people: 2, claimant: 3, date: 4, source: 5 } as const;

/** The events the page lists, oldest first. */
export function readEvents(): readonly EventRow[] {
  return [...document.querySelectorAll<HTMLTableRowElement>("tr[data-category]")].map((row) => {
    const { date = "", country: code = "", category = "", label } = row.dataset;
    return {
      row,
      id: row.id,
      date,
      time: timeOf(date),
      code,
      country: code.toLowerCase() as Country,
      category: category as keyof typeof categories,
      ...(label !== undefined && { label }),
    };
  });
}

/** The counts that lines are drawn through, each country's oldest first. */
export function readCounts(): readonly CountRow[] {
  return [...document.querySelectorAll<HTMLTableRowElement>("tr[data-people]")].map((row) => {
    const { date = "", country = "", people = "", definition = "" } = row.dataset;
    return {
      row,
      id: row.id,
      asOf: date,
      time: timeOf(date),
      country: country.toLowerCase() as Country,
      people: Number(people),
      definition,
    };
  });
}

/** Each country's counts as a line. */
export function linesOf(counts: readonly CountRow[]): readonly StripLine[] {
  const countries = [...new Set(counts.map(({ country }) => country))];
  return countries.map((country) => ({
    country,
    stretches: stretches(
      counts.filter((count) => count.country === country).map((count) => ({ ...count, periodEnd: undefined })),
    ),
  }));
}

/** How many rows are read at a time, so that no other work waits long. */
const atOnce = 16;

/** What a cell says, without the link that opens the form with its row. */
function wordsToFind(cell: HTMLTableCellElement): string {
  return cell.textContent.replace(cell.querySelector(".correct")?.textContent ?? "", "");
}

/** What the search reads, filled a part at a time: the page's own words, then those of the other language. */
export class SearchWords {
  readonly #events: readonly EventRow[];
  readonly #locale: Locale;
  readonly #words: string[];
  #other: string[] = [];

  constructor(events: readonly EventRow[], locale: Locale) {
    this.#events = events;
    this.#locale = locale;
    this.#words = events.map(() => "");
  }

  /** The event at an index as the search sees it. */
  findable(index: number): Findable {
    const event = this.#events[index];
    return {
      country: event?.code ?? "",
      category: event?.category ?? "",
      words: (this.#words[index] ?? "") + (this.#other[index] ?? ""),
    };
  }

  /** Reads the page's list. */
  async read(): Promise<void> {
    await inParts(this.#events, (event, index) => {
      const { row, category } = event;
      const kinds = Object.values((categories[category] as Readonly<Record<string, string>> | undefined) ?? {});
      this.#words[index] = searchable([...row.cells].map(wordsToFind).join(" ") + ` ${kinds.join(" ")}`);
    });
  }

  /** Reads the other language's words from the published table of events. Where it cannot be fetched, the page's stay. */
  async readOther(address: string): Promise<void> {
    const table = (await jsonOf(address)) as readonly Readonly<Record<string, string>>[];
    const other = otherLocale(this.#locale);
    const byKey = new Map(table.map((row) => [row["event"], row]));
    const read: string[] = [];
    await inParts(this.#events, ({ id }, index) => {
      const row = byKey.get(id);
      read[index] = searchable(`${row?.[`title_${other}`] ?? ""} ${row?.[`summary_${other}`] ?? ""}`);
    });
    this.#other = read;
  }
}

async function inParts<T>(items: readonly T[], each: (item: T, index: number) => void): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce) {
    if (from > 0) await new Promise((next) => setTimeout(next));
    items.slice(from, from + atOnce).forEach((item, index) => {
      each(item, from + index);
    });
  }
}
