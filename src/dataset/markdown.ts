/** Words made safe for a place in GitHub's Markdown: none of them is a mark, a tag or a new line. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|#~]/g, "\\$&").replace(/\s+/g, " ");
}
