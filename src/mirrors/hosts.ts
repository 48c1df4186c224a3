import { beginningOf, headersOf, rules, types } from "./headers.ts";

/** Where a mirror listens on its own machine; a front with a certificate, or Tor, stands before it. */
const port = 8080;

/** The configuration of nginx (1.19 or later) for the folder that holds the site; brotli needs ngx_brotli. */
export function nginx(root: string): string {
  const name = (header: string): string => `$sin_fecha_${header.toLowerCase().replaceAll("-", "_")}`;
  const maps = rules.map(({ header, values }) => {
    const lines = values.flatMap(({ paths, value }) =>
      paths.length === 0
        ? [`  default "${value}";`]
        : paths.map((pattern) => `  "~${beginningOf(pattern)}" "${value}";`),
    );
    return `map $uri ${name(header)} {\n${lines.join("\n")}\n}`;
  });
  const byType = Object.entries(types).map(([end, type]) => `    "${type.replace("; charset=utf-8", "")}" ${end};`);
  return `# Sin Fecha behind nginx: include this file in the http block. What is packed beside a file is sent as it is.
${maps.join("\n")}

server {
  listen 127.0.0.1:${port};
  root "${root}";
  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=4000 inactive=60s;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  charset utf-8;
  charset_types text/csv text/plain text/javascript text/css text/x-bibtex application/json application/xml application/x-research-info-systems;
  default_type application/octet-stream;
  types {
${[...new Map(byType.map((line) => [line, line])).keys()].join("\n")}
  }
${rules.map(({ header }) => `  add_header ${header} ${name(header)} always;`).join("\n")}
}
`;
}

/** The Caddyfile (2.4 or later) for the folder that holds the site. */
export function caddy(root: string): string {
  const headers = rules.flatMap(({ header, values }) =>
    values.flatMap(({ paths, value }, index) => {
      if (value === "") return [];
      const earlier = values.slice(0, index).flatMap((before) => before.paths);
      const conditions = [
        ...(paths.length > 0 ? [`path_regexp ${paths.map(beginningOf).join("|")}`] : []),
        ...earlier.map((pattern) => `not path_regexp ${beginningOf(pattern)}`),
      ];
      if (conditions.length === 0) return [`  header ${header} "${value}"`];
      const matcher = `@${header.toLowerCase()}_${index}`;
      return [
        `  ${matcher} {\n${conditions.map((each) => `    ${each}\n`).join("")}  }\n  header ${matcher} ${header} "${value}"`,
      ];
    }),
  );
  const ends = Map.groupBy(Object.keys(types), (end) => types[end] ?? "");
  const byType = [...ends].map(([type, [first = "", ...rest]]) => {
    const paths = [first, ...rest].map((end) => `*.${end}`).join(" ");
    return `  @type_${first} path ${paths}\n  header @type_${first} Content-Type "${type}"`;
  });
  return `# Sin Fecha behind Caddy. What is packed beside a file is sent as it is.
{
  admin off
  auto_https off
}

http://127.0.0.1:${port} {
  root * "${root}"
${headers.join("\n")}
${byType.join("\n")}
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}

/**
 * The file `_headers` of Netlify and Cloudflare Pages, which those read and do not publish. All lines that fit a path
 * count there, so that each folder is told apart and no path fits two.
 */
export function headersFile(paths: Iterable<string>): string {
  const patterns = new Map([...paths].map((path) => [patternOf(path), headersOf(`/${path}`)]));
  return [...patterns]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, headers]) => {
      const lines = Object.entries(headers).map(([header, value]) => `  ${header}: ${value}\n`);
      return `${pattern}\n${lines.join("")}`;
    })
    .join("");
}

function patternOf(path: string): string {
  const [first = "", ...rest] = path.split("/");
  if (rest.length === 0) return `/${first.replace(/^index\.html$/, "")}`;
  return first === "v" ? `/v/:edition/${rest[1] ?? ""}/*` : `/${first}/*`;
}

/**
 * Commands that put the site into an object store with the AWS tool, or another that speaks as it does: each kind of file
 * with how long it may be kept; what left the site leaves the store. The store cannot send the other headers: the CDN before it does, by the list in the text.
 */
export function objectStore(paths: Iterable<string>): string {
  const header = "Cache-Control";
  const kept = new Map([...paths].map((path) => [patternOf(path), headersOf(`/${path}`)[header] ?? ""]));
  const groups = Map.groupBy(kept.keys(), (pattern) => kept.get(pattern) ?? "");
  const copies = [...groups].map(([value, patterns]) => {
    const includes = patterns.map((pattern) => `  --include '${globOf(pattern)}' \\\n`).join("");
    return `aws s3 sync site "$bucket" "$@" --delete --cache-control '${value}' \\\n  --exclude '*' \\\n${includes}  --exclude '*.br' --exclude '*.gz'`;
  });
  const others = rules.filter((rule) => rule.header !== header);
  return `#!/bin/sh
# sh object-store.sh s3://BUCKET [--endpoint-url ADDRESS]. Set index.html as the index document, 404.html as the error document.
# The CDN in front packs (brotli, gzip) and adds to every answer
${others.map((rule) => `#   ${rule.header}: ${rule.values.at(-1)?.value ?? ""}`).join("\n")}
# but to /embed/* and /v/*/embed/* neither Content-Security-Policy nor X-Frame-Options.
set -eu
bucket=$1
shift
${copies.join("\n")}
`;
}

function globOf(pattern: string): string {
  return pattern === "/" ? "index.html" : pattern.slice(1).replace(":edition", "*");
}

/** What Tor's configuration takes to offer the site as an onion service, with nginx or Caddy behind it. */
export function onionService(): string {
  return `# Into torrc; the address is then in the hostname file of the folder. Name it in src/mirrors/list.ts.
HiddenServiceDir /var/lib/tor/sin-fecha/
HiddenServicePort 80 127.0.0.1:${port}
`;
}

/** Puts the site into IPFS and prints its address there. */
export function ipfs(): string {
  return `#!/bin/sh
# sh ipfs.sh: the same files give the same address, whoever adds them; a gateway shows it at /ipfs/ADDRESS/.
set -eu
find site -name '*.br' -o -name '*.gz' | sed 's|^site/||' > packed.txt
ipfs add --recursive --quieter --cid-version=1 --ignore-rules-path=packed.txt site
rm packed.txt
`;
}
