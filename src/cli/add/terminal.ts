import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";

/** Who is asked: a person, or lines from a file or a test. */
export interface Terminal {
  readonly say: (text: string) => void;
  /** The next line; throws `Left` where there is none any more. */
  readonly ask: (prompt: string) => Promise<string>;
}

/** Whoever was asked has gone: by Ctrl-C, by saying so, or at the end of the lines. */
export class Left extends Error {}

/**
 * Asks on two streams. Lines are kept until they are asked for, so that they may come all at once from a file.
 */
export function terminalOn(input: Readable, output: Writable): Terminal & { readonly close: () => void } {
  const lines = createInterface({ input, output });
  const waiting = lines[Symbol.asyncIterator]();
  lines.on("SIGINT", () => {
    lines.close();
  });
  return {
    say(text) {
      output.write(`${text}\n`);
    },
    async ask(prompt) {
      lines.setPrompt(prompt);
      lines.prompt();
      const next = await waiting.next();
      if (next.done) throw new Left();
      return next.value;
    },
    close() {
      lines.close();
    },
  };
}
