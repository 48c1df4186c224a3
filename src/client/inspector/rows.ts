/** A row of a figure's tables: what its table is of, the words of its cells without their remarks, and itself. */
export interface Row {
  readonly of: string;
  readonly cells: readonly string[];
  readonly row?: HTMLTableRowElement;
}

/** The rows of a figure's tables in the order in which `data-rows` counts them. */
export function rowsIn(place: ParentNode): readonly Row[] {
  return [...place.querySelectorAll<HTMLTableRowElement>("[data-of] tbody tr")].map((row) => ({
    of: row.closest<HTMLElement>("[data-of]")?.dataset["of"] ?? "",
    cells: [...row.cells].map((cell) =>
      tidy(cell.textContent.replace(cell.querySelector("small")?.textContent ?? "", "")),
    ),
    row,
  }));
}

/** Markup breaks lines where words do not; thin and unbroken spaces stay. */
export function tidy(words: string): string {
  return words.replace(/[ \t\n\r]+/g, " ").trim();
}
