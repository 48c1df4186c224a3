/** A row of a figure's tables as the inspector tells it; `sources` are empty where the table has no links. */
export interface Row {
  readonly of: string;
  readonly cells: readonly string[];
  readonly remark: string;
  readonly sources: readonly { readonly words: string; readonly href: string }[];
}

/** The rows of a figure's tables in the order in which `data-rows` counts them. */
export function rowsIn(place: ParentNode): readonly Row[] {
  return [...place.querySelectorAll<HTMLTableElement>("table[data-of]")].flatMap((table) =>
    [...(table.tBodies[0]?.rows ?? [])].map((row) => rowOf(row, table.dataset["of"] ?? "")),
  );
}

function rowOf(row: HTMLTableRowElement, of: string): Row {
  const cells = [...row.cells];
  const remarks = row.querySelectorAll("small");
  const last = cells.at(-1);
  return {
    of,
    cells: cells.map((cell) => {
      const said = cell.querySelector("small")?.textContent ?? "";
      return tidy(cell.textContent.replace(said, ""));
    }),
    remark: [...remarks].map(({ textContent }) => tidy(textContent)).join(" "),
    sources: [...(last?.querySelectorAll("a") ?? [])].map(({ textContent, href }) => ({
      words: tidy(textContent),
      href,
    })),
  };
}

/** Markup breaks lines where words do not; thin and unbroken spaces stay. */
function tidy(words: string): string {
  return words.replace(/[ \t\n\r]+/g, " ").trim();
}
