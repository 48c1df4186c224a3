import { waitUnless } from "./patience.ts";
import { nextTask } from "./tasks.ts";

/** The parts of a file as they arrive. Throws where it is not had, breaks off, or nothing more of it comes. */
export async function* partsOf(address: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const asked = new AbortController();
  const waiting = waitUnless(() => {
    asked.abort();
  });
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      waiting.again();
      yield part.value;
    }
  } finally {
    waiting.over();
  }
}

/** A file. */
export async function bytesOf(address: string): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of partsOf(address)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The lines of a file, read as they arrive: a long file is no single piece of work. */
export async function linesOf(address: string): Promise<readonly string[]> {
  const decoder = new TextDecoder();
  const lines: string[] = [];
  let line = "";
  for await (const part of partsOf(address)) {
    const [first = "", ...more] = decoder.decode(part, { stream: true }).split("\n");
    line += first;
    for (const next of more) {
      lines.push(line);
      line = next;
    }
    await nextTask();
  }
  return [...lines, line];
}

/** What a file of JSON holds, which is nothing unless it came whole. */
export async function jsonOf(address: string): Promise<unknown> {
  return JSON.parse((await linesOf(address)).join("\n"));
}
