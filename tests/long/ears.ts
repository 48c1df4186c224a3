import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Served } from "../../src/cli/serve.ts";

/**
 * What keeps in `complaints`, in the page, what its console is told: for a browser whose console cannot be read. It
 * stands before the page's own policy, which holds for what comes after it. That an observer of sizes left some for the next
 * frame is no complaint.
 */
const ears = `<script>complaints = [];
addEventListener("error", ({ message, target }) => {
  if (!/^ResizeObserver loop/.test(message)) complaints.push(message || "not loaded: " + target.outerHTML);
}, true);
addEventListener("unhandledrejection", ({ reason }) => complaints.push(String(reason)));
addEventListener("securitypolicyviolation", (refused) => complaints.push(refused.effectiveDirective + " " + refused.blockedURI));
for (const level of ["error", "warn"]) console[level] = (...words) => complaints.push(words.join(" "));
</script>`;

/** The site as it is served, on another port, each page with ears. */
export async function serveWithEars(site: string): Promise<Served> {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? "/", site)).then(async (answer) => {
      const type = answer.headers.get("content-type") ?? "";
      const body = type.startsWith("text/html")
        ? (await answer.text()).replace("<head>", `<head>${ears}`)
        : Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { "content-type": type }).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
