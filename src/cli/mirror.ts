import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Text } from "../dataset/text.ts";
import { readFiles, writeFiles } from "../finish/files.ts";
import type { Files } from "../finish/finish.ts";
import { isPacked } from "../mirrors/headers.ts";
import { caddy, headersFile, ipfs, nginx, objectStore, onionService } from "../mirrors/hosts.ts";
import { readArguments } from "./arguments.ts";
import { localeOf } from "./check.ts";

/** Below this many bytes a file travels in one packet, packed or not. */
const least = 1000;

/** Above this many bytes brotli's best takes minutes, and its last step but two gives nearly the same. */
const large = 500_000;

/** A published site and, beside each file that gains by it, the same in brotli and gzip. */
export async function packed(files: Files): Promise<Files> {
  const pack = async ([path, bytes]: readonly [string, Uint8Array]): Promise<[string, Uint8Array][]> => {
    if (isPacked(path) || bytes.length < least) return [];
    const quality = bytes.length > large ? 9 : constants.BROTLI_MAX_QUALITY;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return [
      [`${path}.br`, await promisify(brotliCompress)(bytes, { params })],
      [`${path}.gz`, await promisify(gzip)(bytes, { level: 9 })],
    ];
  };
  return new Map([...files, ...(await Promise.all([...files].map(pack))).flat()]);
}

/** Makes a mirror in a folder: the site with its packed twins, and how each kind of host is told to serve it. */
export async function makeMirror(folder: string, files: Files): Promise<void> {
  const root = resolve(folder, "site");
  writeFiles(root, await packed(files));
  const texts = {
    "nginx.conf": nginx(root),
    Caddyfile: caddy(root),
    _headers: headersFile(files.keys()),
    "object-store.sh": objectStore(files.keys()),
    torrc: onionService(),
    "ipfs.sh": ipfs(),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

const usage: Text = {
  es: "npm run mirror -- <carpeta nueva> [--from dist] [--lang es|en]: hace un espejo del sitio: la carpeta site para cualquier servidor de archivos, y a su lado la configuración de nginx y Caddy, _headers (Netlify y Cloudflare Pages: cópielo dentro de site), object-store.sh (S3 o similar), torrc (servicio onion) e ipfs.sh",
  en: "npm run mirror -- <new folder> [--from dist] [--lang es|en]: makes a mirror of the site: the folder site for any host of files, and beside it the configuration of nginx and Caddy, _headers (Netlify and Cloudflare Pages: copy it into site), object-store.sh (S3 or the like), torrc (onion service) and ipfs.sh",
};

const made: Text = {
  es: "Compruébelo donde se sirva: npm run verify -- <dirección>",
  en: "Verify it where it is served: npm run verify -- <address>",
};

async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { from: { type: "string", default: "dist" }, lang: { type: "string" } },
  });
  const locale = localeOf(values.lang, process.env);
  const [folder] = positionals;
  const isFree = folder !== undefined && (!existsSync(folder) || readdirSync(folder).length === 0);
  if (!isFree || !existsSync(join(values.from, "SHA256SUMS"))) {
    console.error(usage[locale]);
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  try {
    await makeMirror(folder, readFiles(values.from));
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  console.log(`${resolve(folder)}\n${made[locale]}`);
}

if (import.meta.main) await main();
