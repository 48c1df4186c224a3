import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PackedRows } from "../../src/dataset/packed.ts";

/**
 * The file the browser gets of the record with each claim so many times; `changed` gives the words of a copy, counted
 * from 1, in a column.
 */
export function grown(file: string, times: number, changed: (column: string, words: string, copy: number) => string) {
  const [head, ...parts] = JSON.parse(file) as readonly [object, ...PackedRows[]];
  const copies = (part: PackedRows): readonly PackedRows[] =>
    Array.from({ length: times }, (_, copy) => {
      const columns = Object.entries(part.columns).map(([name, values]) => [
        name,
        values.map((value) => (copy > 0 && typeof value === "string" ? changed(name, value, copy) : value)),
      ]);
      return { ...part, columns: Object.fromEntries(columns) as PackedRows["columns"] };
    });
  const all = [head, ...parts.flatMap((part) => (part.table === "claims" ? copies(part) : [part]))];
  return `[\n${all.map((value) => JSON.stringify(value)).join(",\n")}\n]\n`;
}

/**
 * A server's site with other words at one path; gives its address and how to stop it. They are sent as bytes of no kind:
 * text would be read whole once more by the tools that drive the browser, in a task of the page's.
 */
export async function instead(site: string, path: string, body: string) {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", site);
    if (asked.pathname === path) response.setHeader("content-type", "application/octet-stream").end(body);
    else
      void fetch(asked).then(async (answer) => {
        response.setHeader("content-type", answer.headers.get("content-type") ?? "");
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: new URL(`http://127.0.0.1:${port}/`), close: () => server.close() };
}
