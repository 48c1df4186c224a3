import { inflateSync } from "node:zlib";

/** What a reader of a PDF finds in it: enough of ISO 32000-1 to read what pdfkit writes. */
export interface ReadPdf {
  readonly pages: readonly (readonly [width: number, height: number])[];
  /** PostScript names of the embedded faces, without the subset's tag. */
  readonly faces: readonly string[];
  /** What one may select and search, a line for each piece of text. */
  readonly text: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = "", body = ""]) => [id, body]),
  );
  const bodies = [...objects.values()];
  const faces = bodies.flatMap(
    (body) => /\/Type \/FontDescriptor[\s\S]*\/FontName \/[A-Z]{6}\+(\S+)/.exec(body)?.[1] ?? [],
  );
  const pages = bodies
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [])
    .map(([, width, height]) => [Number(width), Number(height)] as const);
  return { pages, faces: faces.toSorted(), text: textOf(objects) };
}

type Objects = ReadonlyMap<string, string>;

function textOf(objects: Objects): string {
  const fonts = fontsOf(objects);
  const contents = [...objects.values()].map(streamOf).filter((content) => content.includes(" Tf"));
  let letters: ReadonlyMap<string, string> = new Map();
  const pieces: string[] = [];
  for (const [, font, shown] of contents.join("\n").matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else
      pieces.push([...(shown ?? "").matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = ""]) => decode(hex, letters)).join(""));
  }
  return pieces.join("\n");
}

/** A code of nought is the box a face draws for a character it does not have. */
function decode(hex: string, letters: ReadonlyMap<string, string>): string {
  return (hex.match(/.{4}/g) ?? [])
    .map((code) => (code === "0000" ? undefined : letters.get(code.toLowerCase())) ?? "\uFFFD")
    .join("");
}

/** By a font's name in the page, the characters of its codes (its ToUnicode map). */
function fontsOf(objects: Objects): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const named = [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(
    named.map(([, name = "", id = ""]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1] ?? "";
      return [name, lettersOf(streamOf(objects.get(map) ?? ""))];
    }),
  );
}

function lettersOf(map: string): ReadonlyMap<string, string> {
  return new Map(
    [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)].flatMap(([, from = "", list = ""]) =>
      [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = ""], index): [string, string] => [
        (parseInt(from, 16) + index).toString(16).padStart(4, "0"),
        (hex.replaceAll(" ", "").match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join(""),
      ]),
    ),
  );
}

function streamOf(body: string): string {
  const [, stream] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
  if (stream === undefined) return "";
  return body.includes("/FlateDecode") ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1") : stream;
}
