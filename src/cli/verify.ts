import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locale, Text } from "../dataset/text.ts";
import { readFiles } from "../finish/files.ts";
import { differencesFrom, readSums, type Difference } from "../mirrors/verify.ts";
import { readArguments } from "./arguments.ts";
import { localeOf } from "./check.ts";

/** The list of sums, which lists itself nowhere, and its signature. */
const list = "SHA256SUMS";
const signature = `${list}.minisig`;

/** How long a file may take to arrive, in milliseconds. */
const patience = 60_000;

/** What stands in a folder, or at an address, in place of the files that were published. */
export async function verify(place: string, sums: ReadonlyMap<string, string>): Promise<readonly Difference[]> {
  if (/^https?:\/\//.test(place)) return differencesFrom(sums, (path) => fetched(new URL(path, place)));
  const files = readFiles(place);
  const held = [...files.keys()].filter((path) => path !== list && path !== signature);
  return differencesFrom(sums, (path) => Promise.resolve(files.get(path)), held);
}

/** The bytes at an address whatever its status says; none where nothing answers. */
async function fetched(address: URL): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    return undefined;
  }
}

const words: Readonly<Record<Difference["what"], Text>> = {
  missing: { es: "falta", en: "missing" },
  changed: { es: "no es lo publicado", en: "not what was published" },
  added: { es: "no se publicó", en: "never published" },
};

function report(differences: readonly Difference[], files: number, locale: Locale): string {
  const lines = differences.map(({ path, what }) => `${path}: ${words[what][locale]}`);
  const verdict =
    differences.length === 0
      ? { es: `los ${files} archivos son los publicados`, en: `all ${files} files are those published` }
      : {
          es: `${differences.length} archivos no son los publicados, de ${files}`,
          en: `${differences.length} files are not those published, of ${files}`,
        };
  return [...lines, verdict[locale]].join("\n");
}

const usage: Text = {
  es: "npm run verify -- <dirección o carpeta> [--sums archivo] [--lang es|en]: compara un espejo con las sumas publicadas (dist/SHA256SUMS, si no se dice otra lista; compruebe antes su firma: minisign -Vm SHA256SUMS -p clave.pub)",
  en: "npm run verify -- <address or folder> [--sums file] [--lang es|en]: compares a mirror with the published sums (dist/SHA256SUMS unless another list is named; check its signature first: minisign -Vm SHA256SUMS -p key.pub)",
};

async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { sums: { type: "string", default: join("dist", list) }, lang: { type: "string" } },
  });
  const locale = localeOf(values.lang, process.env);
  const [place] = positionals;
  const isPlace =
    place !== undefined && (/^https?:\/\/.*\/$/.test(place) || (existsSync(place) && statSync(place).isDirectory()));
  if (!isPlace || !existsSync(values.sums)) {
    console.error(usage[locale]);
    process.exitCode = 1;
    return;
  }
  const sums = readSums(readFileSync(values.sums, "utf8"));
  const differences = await verify(place, sums);
  console.log(report(differences, sums.size, locale));
  if (differences.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
