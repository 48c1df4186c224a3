import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createRawServer, type AddressInfo, type Server as RawServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { askLinks, failureOf, isPublic, manners, type Manners } from "../../src/cli/ask.ts";
import type { Answer } from "../../src/upkeep/answer.ts";

/** Patience for servers on this machine; every name leads to them. */
const local: Manners = {
  ...manners,
  userAgent: "sin-fecha-sources (test)",
  hosts: 4,
  pause: 0,
  timeout: 5_000,
  redirects: 4,
  resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
  mayAsk: (ip) => ip === "127.0.0.1",
};

const servers: (Server | RawServer)[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    if ("closeAllConnections" in server) server.closeAllConnections();
    server.close();
  }
});

/** A server that notes what it is asked, and its address on a host. */
async function site(
  answer: RequestListener,
): Promise<{ at: (path: string, host?: string) => string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  const port = await listen(server);
  return { at: (path, host = "paper.test") => `http://${host}:${port}${path}`, asked };
}

async function listen(server: Server | RawServer): Promise<number> {
  servers.push(server);
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  return (server.address() as AddressInfo).port;
}

/** What one address comes to. */
async function ask(url: string, changes: Partial<Manners> = {}): Promise<Omit<Answer, "url">> {
  const answers = await askLinks([url], { ...local, ...changes });
  expect(answers.map((answer) => answer.url)).toEqual([url]);
  const [{ redirects, end }] = answers as readonly [Answer];
  return { redirects, end };
}

describe("askLinks(urls, manners)", () => {
  it("asks for the headers of a page that is there, once, and says who asks", async () => {
    let agent: string | undefined;
    const { at, asked } = await site(({ headers }, response) => {
      agent = headers["user-agent"];
      response.end();
    });
    expect(await ask(at("/note"))).toEqual({ redirects: [], end: 200 });
    expect(asked).toEqual(["HEAD /note"]);
    expect(agent).toBe("sin-fecha-sources (test)");
  });

  it.each([403, 404, 410, 500])("gives %i only where GET says so too", async (status) => {
    const { at, asked } = await site((_, response) => response.writeHead(status).end());
    expect(await ask(at("/"))).toEqual({ redirects: [], end: status });
    expect(asked).toEqual(["HEAD /", "GET /"]);
  });

  it.each([404, 405, 501])("believes GET where HEAD is refused with %i", async (status) => {
    const { at } = await site(({ method }, response) => response.writeHead(method === "HEAD" ? status : 200).end());
    expect(await ask(at("/"))).toEqual({ redirects: [], end: 200 });
  });

  it("does not ask again where it is told to slow down", async () => {
    const { at, asked } = await site((_, response) => response.writeHead(429).end());
    expect(await ask(at("/"))).toEqual({ redirects: [], end: 429 });
    expect(asked).toEqual(["HEAD /"]);
  });

  it("follows redirects one by one, permanent and temporary, on to other hosts", async () => {
    const { at } = await site(({ url }, response) => {
      if (url === "/a") response.writeHead(301, { location: "/b" }).end();
      else if (url === "/b") response.writeHead(302, { location: at("/c", "other.test") }).end();
      else response.end();
    });
    expect(await ask(at("/a"))).toEqual({
      redirects: [
        { status: 301, to: at("/b") },
        { status: 302, to: at("/c", "other.test") },
      ],
      end: 200,
    });
  });

  it("keeps the fragment of an address, and reads UTF-8 in a redirect", async () => {
    const { at } = await site(({ url }, response) => {
      const location = Buffer.from("/prisión").toString("latin1");
      response.writeHead(url === "/a" ? 308 : 200, url === "/a" ? { location } : {}).end();
    });
    const { redirects } = await ask(`${at("/a")}#lista`);
    expect(redirects).toEqual([{ status: 308, to: `${at("/prisi%C3%B3n")}#lista` }]);
  });

  it("leaves a circle of redirects", async () => {
    const { at, asked } = await site(({ url }, response) =>
      response.writeHead(301, { location: url === "/a" ? "/b" : "/a" }).end(),
    );
    expect((await ask(at("/a"), { redirects: 100 })).end).toBe("redirects");
    expect(asked.length).toBeLessThan(5);
  });

  it("follows no more redirects than it may", async () => {
    const { at } = await site(({ url }, response) => response.writeHead(302, { location: `${url}x` }).end());
    const { redirects, end } = await ask(at("/"));
    expect([redirects.length, end]).toEqual([4, "redirects"]);
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "http://user:pass@paper.test/", `/${"x".repeat(2_000)}`])(
    "does not follow a redirect to %s",
    async (location) => {
      const { at } = await site((_, response) => response.writeHead(301, { location }).end());
      expect(await ask(at("/"))).toEqual({ redirects: [], end: "astray" });
    },
  );

  it("gives up on what does not answer in time, after GET too", async () => {
    const { at, asked } = await site(() => undefined);
    expect(await ask(at("/"), { timeout: 100 })).toEqual({ redirects: [], end: "timeout" });
    expect(asked).toEqual(["HEAD /", "GET /"]);
  });

  it("reads no page: it hangs up on a body of any size", async () => {
    let sent = 0;
    const hungUp = Promise.withResolvers<undefined>();
    const { at } = await site(({ method }, response) => {
      if (method === "HEAD") {
        response.writeHead(405).end();
        return;
      }
      const more = (): void => {
        sent += 65_536;
        if (response.write(Buffer.alloc(65_536))) setImmediate(more);
      };
      response.on("drain", more).on("close", () => {
        hungUp.resolve(undefined);
      });
      more();
    });
    // Longer than the test may take: nothing but the reply itself ends the connection.
    expect(await ask(at("/"), { timeout: 60_000 })).toEqual({ redirects: [], end: 200 });
    await hungUp.promise;
    expect(sent).toBeLessThan(50_000_000);
  });

  it("tells a connection that is not accepted from one that breaks and from one that cannot be encrypted", async () => {
    const closed = createRawServer();
    const port = await listen(closed);
    await new Promise((done) => closed.close(done));
    expect((await ask(`http://paper.test:${port}/`)).end).toBe("refused");
    const breaking = await listen(createRawServer((socket) => socket.destroy()));
    expect((await ask(`http://paper.test:${breaking}/`)).end).toBe("cut");
    const { at } = await site((_, response) => response.end());
    expect((await ask(at("/").replace("http:", "https:"))).end).toBe("tls");
  });

  it.each([
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns_unsure"],
  ])("tells by %s whether a name does not exist", async (code, end) => {
    const resolve = () => Promise.reject(Object.assign(new Error("no address"), { code }));
    expect((await ask("http://paper.test/", { resolve })).end).toBe(end);
  });

  it("never connects to a private network, by name, by number or by a redirect", async () => {
    const { at, asked } = await site((_, response) => response.end());
    const { mayAsk } = manners;
    expect((await ask(at("/"), { mayAsk })).end).toBe("private");
    expect((await ask(at("/", "localhost"), { mayAsk, resolve: manners.resolve })).end).toBe("private");
    expect((await ask(at("/", "127.0.0.1"), { mayAsk })).end).toBe("private");
    expect((await ask(at("/", "[::1]"), { mayAsk })).end).toBe("private");
    expect((await ask(at("/", "[::ffff:127.0.0.1]"), { mayAsk })).end).toBe("private");
    expect(asked).toEqual([]);
    const redirecting = await site((_, response) => response.writeHead(302, { location: at("/", "127.0.0.2") }).end());
    expect((await ask(redirecting.at("/"))).end).toBe("private");
    expect(asked).toEqual([]);
  });

  it("does not ask a host of which any address is private", async () => {
    const { at, asked } = await site((_, response) => response.end());
    const resolve = () =>
      Promise.resolve([
        { address: "127.0.0.1", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ]);
    expect((await ask(at("/"), { resolve })).end).toBe("private");
    expect(asked).toEqual([]);
  });

  it("asks each address once and answers in the order of addresses", async () => {
    const { at, asked } = await site(({ url }, response) => {
      setTimeout(() => response.end(), url === "/a" ? 50 : 0);
    });
    const urls = [at("/c", "c.test"), at("/a", "a.test"), at("/b", "b.test"), at("/a", "a.test")];
    const answers = await askLinks(urls, local);
    expect(answers.map(({ url }) => url)).toEqual([at("/a", "a.test"), at("/b", "b.test"), at("/c", "c.test")]);
    expect(asked).toHaveLength(3);
  });

  it("asks one page of a host at a time, also where redirects lead there, and few hosts at once", async () => {
    const busy = new Map<string, number>();
    let most = 0;
    let mostOfHost = 0;
    const { at } = await site((request, response) => {
      const host = hostOf(request);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      most = Math.max(
        most,
        [...busy.values()].reduce((sum, each) => sum + each),
      );
      mostOfHost = Math.max(mostOfHost, ...busy.values());
      setTimeout(() => {
        busy.set(host, (busy.get(host) ?? 0) - 1);
        if (request.url === "/away") response.writeHead(302, { location: at("/note", "a.test") }).end();
        else response.end();
      }, 10);
    });
    const hosts = ["a.test", "b.test", "c.test", "d.test", "e.test"];
    await askLinks(
      hosts.flatMap((host) => [at("/1", host), at("/2", host), at("/away", host)]),
      { ...local, hosts: 3 },
    );
    expect([most, mostOfHost]).toEqual([3, 1]);
  });

  it("waits between two requests to a host", async () => {
    const times: number[] = [];
    const { at } = await site((_, response) => {
      times.push(performance.now());
      response.end();
    });
    await askLinks([at("/1"), at("/2")], { ...local, pause: 60 });
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThan(50);
  });
});

function hostOf({ headers }: IncomingMessage): string {
  return headers.host ?? "";
}

describe("failureOf(code)", () => {
  it.each([
    ["CERT_HAS_EXPIRED", "tls"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls_chain"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "tls_chain"],
    ["ETIMEDOUT", "timeout"],
    ["ECONNRESET", "cut"],
    ["HPE_INVALID_CONSTANT", "cut"],
    ["ENETUNREACH", "cut"],
  ])("takes %s for %s", (code, failure) => {
    expect(failureOf(code)).toBe(failure);
  });
});

describe("isPublic(ip)", () => {
  it.each([
    "1.1.1.1",
    "9.255.255.255",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.1.1",
    "223.255.255.255",
    "2606:4700::1111",
  ])("lets %s be asked", (ip) => {
    expect(isPublic(ip)).toBe(true);
  });

  it.each([
    ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1"],
    ...["172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
    ...["::", "::1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "64:ff9b::a00:1", "fc00::1", "fd12::1", "fe80::1", "ff02::1"],
    ...["2001::1", "2001:db8::1", "2002:a00:1::", "fe80::1%eth0", "localhost", ""],
  ])("does not let %s be asked", (ip) => {
    expect(isPublic(ip)).toBe(false);
  });
});
