/**
 * Words made safe for a place in GitHub's Markdown: nothing in them is read as markup, as a new line, as the end of a cell
 * or as the name of somebody to notify.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>|#~&]/g, "\\$&")
    .replaceAll("@", "@&#8203;")
    .replace(/\s+/g, " ");
}
