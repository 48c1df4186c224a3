import { correctText } from "../content/form.ts";
import { tidy } from "./inspector/rows.ts";

/**
 * The link that opens the form with a row of a table filled in; none where its table names no form. The rows carry no link
 * of their own: hundreds of them would be a good part of a page.
 */
export function correctLink(row: HTMLTableRowElement): HTMLAnchorElement | undefined {
  const address = row.closest<HTMLElement>("[data-correct]")?.dataset["correct"];
  if (address === undefined || row.id === "") return undefined;
  const { link, of } = correctText[document.documentElement.lang === "en" ? "en" : "es"];
  const made = document.createElement("a");
  made.className = "correct";
  made.href = new URL(address + row.id, row.baseURI).href;
  made.textContent = link;
  made.setAttribute("aria-label", of(wordsOf(row)));
  return made;
}

/** What a row is about, without its remark and its sources. */
function wordsOf({ cells }: HTMLTableRowElement): string {
  return [...cells]
    .slice(0, -1)
    .map((cell) => tidy(cell.textContent.replace(cell.querySelector("small")?.textContent ?? "", "")))
    .join(", ");
}

/** Puts the link into the last cell of each row, beside the row's number where that stands. */
export function linkRows(): void {
  for (const row of document.querySelectorAll<HTMLTableRowElement>("[data-correct] tbody tr")) {
    const cell = row.cells[row.cells.length - 1];
    const link = cell?.querySelector(".correct") ? undefined : correctLink(row);
    const beside = cell?.querySelector("small:last-child");
    if (link) (beside ?? cell)?.append(beside ? " · " : " ", link);
  }
}
