import { decided, site } from "../config.ts";
import { claimsText } from "../content/claims-page.ts";
import type { Claim } from "../dataset/dataset.ts";
import { fileOf, type TableName } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";

/** Addresses at the repository, as GitHub has them. */
export interface Repository {
  /** Where a file is changed in the browser; whoever may not write to it is offered a copy of their own. */
  readonly edit: (path: string) => string;
  /** A line of a file, shown as it is written: a CSV would be drawn as a table (docs: “Permanent links to code”). */
  readonly line: (path: string, line: number) => string;
  /** A new issue, with its title and its first words (docs: “Creating an issue from a URL query”). */
  readonly newIssue: (title: string, body: string) => string;
}

/** A row of a table: its words, the same with the row's key for whoever hears a link by itself, and the link. */
export interface Place {
  readonly text: string;
  readonly label: string;
  readonly link?: string;
}

/** The branch that is published. */
const branch = "main";

/** `https://github.com/octo-org/octo-repo`, without a slash at the end. */
export function repositoryAt(address: string): Repository {
  return {
    edit: (path) => `${address}/edit/${branch}/${encodePath(path)}`,
    line: (path, line) => `${address}/blob/${branch}/${encodePath(path)}?plain=1#L${line}`,
    newIssue: (title, body) =>
      `${address}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
  };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

const address = decided(site.repository);

/** None until it is decided where the repository is: what would lead there is then not a link. */
export const repository = address === undefined ? undefined : repositoryAt(address);

/** A table's file within the repository. */
export function tablePath(table: TableName): string {
  return `data/${fileOf(table)}`;
}

/** The row of a claim in its table. */
export function placeOf({ id, line }: Claim, locale: Locale, at: Repository | undefined): Place {
  const { row, rowOf } = claimsText[locale];
  return { text: row(line), label: rowOf(line, id), ...(at && { link: at.line(tablePath("claims"), line) }) };
}
