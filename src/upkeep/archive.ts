/** Addresses of the Wayback Machine; an editor opens them, nothing is sent by itself. */
const archive = "https://web.archive.org";

/** Where the newest copy of a page is, if there is one. */
export function archiveCopies(url: string): string {
  return `${archive}/web/${url}`;
}

/** What to open to have a copy made. */
export function archiveSave(url: string): string {
  return `${archive}/save/${url}`;
}
