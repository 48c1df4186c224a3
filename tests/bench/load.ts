import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeMirror } from "../../src/cli/mirror.ts";
import { readFiles } from "../../src/finish/files.ts";
import { isInstalled, start } from "../servers.ts";

/**
 * How many answers a second the site gives behind nginx and Caddy with 400 connections held, and how late the latest come,
 * beside one bare file of the same size on the same server: `node tests/bench/load.ts`, after a build. Pages are asked for
 * as readers do, few of them often (Zipf), embeds first. Needs nginx, caddy and wrk.
 */

const connections = 400;
const seconds = 10;
const rounds = 3;
const ports = { nginx: 18473, caddy: 18474 } as const;
const leastShare = 0.9;
const latest = 150;

const needed = ["nginx", "caddy", "wrk"].filter((command) => !isInstalled(command));
if (needed.length > 0) throw new Error(`install ${needed.join(", ")} to measure under load`);

const site = readFiles("dist");
const html = [...site.keys()].filter((path) => path.endsWith("/index.html"));
const asked = [...html.filter((path) => path.startsWith("embed/")), ...html.filter((path) => !path.includes("embed/"))];
/** The share of the page at each rank (Zipf's law with exponent 1). */
const weights = asked.map((_, rank) => 1 / (rank + 1));

const folder = mkdtempSync(join(tmpdir(), "load-"));
const bare = "bare.html";
await makeMirror(
  folder,
  new Map([...site].filter(([path]) => asked.includes(path) || path === "index.html" || path === "404.html")),
);
const mirrored = readFiles(join(folder, "site"));
const total = weights.reduce((sum, weight) => sum + weight, 0);
const mean = asked.reduce(
  (sum, path, rank) =>
    sum + ((weights[rank] ?? 0) / total) * (mirrored.get(`${path}.br`) ?? mirrored.get(path) ?? "").length,
  0,
);
writeFileSync(join(folder, "site", bare), Buffer.alloc(Math.round(mean), "x"));
const paths = asked.map((path) => `/${path.replace(/index\.html$/, "")}`);
writeFileSync(join(folder, "mix.lua"), mixOf(paths, weights));
writeFileSync(join(folder, "bare.lua"), mixOf([`/${bare}`], [1]));

interface Load {
  readonly rate: number;
  readonly p99: number;
  readonly errors: number;
}

/** The script by which wrk asks for paths in proportion to their weights, each time in the same order. */
function mixOf(paths: readonly string[], weights: readonly number[]): string {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const list = paths.map((path, index) => `{${((weights[index] ?? 0) / sum).toFixed(9)},"${path}"}`).join(",");
  return `local pages={${list}}
local ready={}
local count=0
function init()
  math.randomseed(1)
  for _=1,5000 do
    local left=math.random()
    local at=1
    while left>pages[at][1] and at<#pages do left=left-pages[at][1]; at=at+1 end
    ready[#ready+1]=wrk.format("GET",pages[at][2],{["Accept-Encoding"]="gzip, br"})
  end
end
function request() count=count%#ready+1; return ready[count] end
function done(summary,latency)
  local e=summary.errors
  io.write(string.format("\\nRESULT %.1f %.2f %d\\n",summary.requests/(summary.duration/1e6),latency:percentile(99)/1000,e.connect+e.read+e.write+e.status+e.timeout))
end
`;
}

function load(address: string, script: string): Load {
  const parameters = ["-t2", `-c${connections}`, `-d${seconds}s`, "-s", join(folder, script), address];
  const said = execFileSync("wrk", parameters, { encoding: "utf8" });
  const [, rate = NaN, p99 = NaN, errors = NaN] = /RESULT (\S+) (\S+) (\S+)/.exec(said)?.map(Number) ?? [];
  return { rate, p99, errors };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

console.log(
  `${paths.length} pages, ${mean.toFixed(0)} bytes an answer, ${connections} connections, medians of ${rounds}`,
);
console.log("| server | asked | answers a second | p99 ms | errors |\n|---|---|--:|--:|--:|");
for (const host of ["nginx", "caddy"] as const) {
  const server = await start(host, folder, ports[host]);
  const seen: Record<"mix" | "bare", Load[]> = { mix: [], bare: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const what of ["mix", "bare"] as const) seen[what].push(load(server.address, `${what}.lua`));
  await server.stop();
  const of = (what: "mix" | "bare", field: keyof Load): number => median(seen[what].map((each) => each[field]));
  for (const [what, name] of [
    ["mix", "the site"],
    ["bare", "a bare file"],
  ] as const)
    console.log(
      `| ${host} | ${name} | ${of(what, "rate").toFixed(0)} | ${of(what, "p99").toFixed(1)} | ${of(what, "errors")} |`,
    );
  const share = of("mix", "rate") / of("bare", "rate");
  const isKept = share >= leastShare && of("mix", "p99") <= latest && of("mix", "errors") === 0;
  console.log(`${host}: ${isKept ? "kept" : "missed"}: ${(share * 100).toFixed(0)} % of a bare file`);
}
rmSync(folder, { recursive: true });
