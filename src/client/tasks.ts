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
