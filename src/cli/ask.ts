import { lookup } from "node:dns/promises";
import { request as requestPlain } from "node:http";
import { request as requestSafe } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { compareText } from "../dataset/dataset.ts";
import type { Answer, Failure, Redirect } from "../upkeep/answer.ts";

/** How others' servers are asked: gently, and never one inside a private network, whoever wrote the address. */
export interface Manners {
  /** Who asks, so that whoever minds can say so. */
  readonly userAgent: string;
  /** How many are asked at once, each for one page at a time. */
  readonly hosts: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds one request may take. */
  readonly timeout: number;
  readonly redirects: number;
  /** The IP addresses of a host's name; rejects as `dns.lookup` does. */
  readonly resolve: (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
  /** True of an IP address that may be connected to. */
  readonly mayAsk: (ip: string) => boolean;
}

export const manners: Omit<Manners, "userAgent"> = {
  hosts: 8,
  pause: 1_000,
  timeout: 20_000,
  redirects: 8,
  resolve: (hostname) => lookup(hostname, { all: true }),
  mayAsk: isPublic,
};

/** A longer address is none that anybody would write into a table. */
const longestAddress = 2_000;

/** Asks each address once and gives the answers in the order of the addresses. No page is read, only how it answers. */
export async function askLinks(urls: readonly string[], manners: Manners): Promise<readonly Answer[]> {
  const inTurn = turns(manners.pause);
  const byHost = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  // The longest queue first: it takes the longest.
  const queues = [...byHost.values()].toSorted((a, b) => b.length - a.length).values();
  const answers: Answer[] = [];
  await Promise.all(
    Array.from({ length: manners.hosts }, async () => {
      for (const queue of queues)
        for (const url of queue) answers.push({ url, ...(await follow(new URL(url), [], inTurn, manners)) });
    }),
  );
  return answers.toSorted((a, b) => compareText(a.url, b.url));
}

/** Does a host's work one piece after another, with a pause after each. */
type InTurn = <T>(host: string, work: () => Promise<T>) => Promise<T>;

function turns(pause: number): InTurn {
  const free = new Map<string, Promise<void>>();
  return (host, work) => {
    const done = (free.get(host) ?? Promise.resolve()).then(work);
    free.set(
      host,
      done.then(() => sleep(pause)),
    );
    return done;
  };
}

/** Follows redirects by hand, so that permanent and temporary ones are told apart and each host is looked at anew. */
async function follow(
  url: URL,
  redirects: readonly Redirect[],
  inTurn: InTurn,
  manners: Manners,
): Promise<Pick<Answer, "redirects" | "end">> {
  const head = await inTurn(url.host, () => send("HEAD", url, manners));
  const reply = isDoubtful(head) ? await inTurn(url.host, () => send("GET", url, manners)) : head;
  if (typeof reply === "string") return { redirects, end: reply };
  const { status, location } = reply;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return { redirects, end: status };
  const to = destination(location, url);
  if (!to) return { redirects, end: "astray" };
  if (redirects.length === manners.redirects || redirects.some((earlier) => earlier.to === to.href))
    return { redirects, end: "redirects" };
  return follow(to, [...redirects, { status, to: to.href }], inTurn, manners);
}

interface Reply {
  readonly status: number;
  readonly location: string | undefined;
}

/** Some servers refuse HEAD, or answer it wrongly: nothing bad is believed that GET does not say too. */
function isDoubtful(head: Reply | Failure): boolean {
  if (typeof head === "string") return head === "timeout" || head === "cut";
  return head.status >= 400 && head.status !== 429;
}

/** Where a redirect leads; nothing where that is no page of the web. A fragment stays, as in a browser. */
function destination(location: string, from: URL): URL | undefined {
  // Headers arrive as Latin-1; what servers put there beyond ASCII is UTF-8.
  const to = URL.parse(Buffer.from(location, "latin1").toString(), from);
  if (!to || !/^https?:$/.test(to.protocol) || to.username || to.password) return undefined;
  if (to.hash === "") to.hash = from.hash;
  return to.href.length > longestAddress ? undefined : to;
}

/** One request, ended as soon as its headers are there. */
function send(method: "HEAD" | "GET", url: URL, manners: Manners): Promise<Reply | Failure> {
  const ip = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(ip) && !manners.mayAsk(ip)) return Promise.resolve("private");
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(manners.timeout);
    const request = (url.protocol === "https:" ? requestSafe : requestPlain)(
      url,
      {
        method,
        signal,
        agent: false,
        lookup: guardedLookup(manners),
        headers: { "user-agent": manners.userAgent, accept: "text/html,*/*;q=0.8" },
      },
      ({ statusCode = 0, headers }) => {
        resolve({ status: statusCode, location: headers.location });
        request.destroy();
      },
    );
    request.on("error", (error: NodeJS.ErrnoException) => {
      resolve(signal.aborted ? "timeout" : failureOf(error.code ?? ""));
    });
    request.end();
  });
}

const privateCode = "EPRIVATE";

/** Names are looked at where the connection is made: what was asked for once cannot be answered otherwise then. */
function guardedLookup({ resolve, mayAsk }: Manners): LookupFunction {
  return (hostname, { all }, done) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => mayAsk(address)))
          done(Object.assign(new Error(`not a public host: ${hostname}`), { code: privateCode }), []);
        else if (all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => {
        done(error as NodeJS.ErrnoException, []);
      },
    );
  };
}

const failures: readonly (readonly [codes: RegExp, failure: Failure])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/, "dns"],
  [/^EAI_/, "dns_unsure"],
  [/^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/, "tls_chain"],
  [/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH$)|SELF_SIGNED/, "tls"],
  [/^ETIMEDOUT$/, "timeout"],
  [/^ECONNREFUSED$/, "refused"],
  [new RegExp(`^${privateCode}$`), "private"],
];

/** What a code of Node's network errors says of a link. */
export function failureOf(code: string): Failure {
  return failures.find(([codes]) => codes.test(code))?.[1] ?? "cut";
}

/** Reserved for other uses than public hosts (IANA's special-purpose registry, RFC 6890), multicast among them. */
const reserved = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  reserved.addSubnet(net, prefix);
for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  reserved.addSubnet(net, prefix, "ipv6");

/** All of IPv6 that is given out for public hosts; no embedded IPv4 address is in it. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

/** True of an IP address on the public net, false of one in a private network or on this machine. */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !reserved.check(ip);
  return isIP(ip) === 6 && global.check(ip, "ipv6") && !reserved.check(ip, "ipv6");
}
