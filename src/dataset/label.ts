/** Letters a line of a turning point's label may have. */
export const labelLetters = 22;

/** A label this short stays on one line. */
const oneLine = 12;

/**
 * Breaks an event's label as the timeline prints it: in two lines as even as the words allow, since narrow labels leave
 * room for their neighbours. A label of more than 44 letters comes back with a line that is too long; the rules refuse it.
 */
export function labelLines(label: string): readonly string[] {
  const words = label.split(" ");
  if (label.length <= oneLine) return [label];
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  return breaks.toSorted((a, b) => longest(a) - longest(b))[0] ?? [label];
}
