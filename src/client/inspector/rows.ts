/** A row of a figure's tables: what its table is of, the words of its cells without their remarks, and itself. */
export interface Row {
  readonly of: string;
  readonly cells: readonly string[];
  readonly row?: HTMLTableRowElement;
}

/**
 * The rows of a figure's tables in the order in which `data-rows` counts them. Each is read when it is told: of hundreds
 * a reader touches a few.
 */
export function rowsIn(place: ParentNode): readonly Row[] {
  return [...place.querySelectorAll<HTMLTableRowElement>("[data-of] tbody tr")].map((row) => ({
    of: row.closest<HTMLElement>("[data-of]")?.dataset["of"] ?? "",
    get cells() {
      return [...row.cells].map((cell) =>
        tidy(cell.textContent.replace(cell.querySelector("small")?.textContent ?? "", "")),
      );
    },
    row,
  }));
}

/** Markup breaks lines where words do not; thin and unbroken spaces stay. */
export function tidy(words: string): string {
  return words.replace(/[ \t\n\r]+/g, " ").trim();
}
