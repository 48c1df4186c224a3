/** Work in pieces, with the browser free to answer the reader between any two of them. */
export async function inTasks<T>(pieces: Generator<undefined, T>): Promise<T> {
  let piece = pieces.next();
  while (!piece.done) {
    await nextTask();
    piece = pieces.next();
  }
  return piece.value;
}

/** Lets the browser answer the reader between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The lines of an answer, read as they arrive: a long file is no single piece of work. */
export async function linesOf({ body }: Response): Promise<readonly string[]> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  const lines: string[] = [];
  let line = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const [first = "", ...more] = decoder.decode(part.value, { stream: true }).split("\n");
    line += first;
    for (const next of more) {
      lines.push(line);
      line = next;
    }
    await nextTask();
  }
  return [...lines, line];
}
