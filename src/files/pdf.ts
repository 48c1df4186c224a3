import PDFDocument from "pdfkit";
import type { Drawing, SvgNode } from "../marks/svg.ts";
import { faces, fontPath } from "./fonts.ts";

/** What a PDF says of itself. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The edition's day, ISO 8601: the only date in the file, so that its bytes are the same whenever it is made. */
  readonly date: string;
}

type Attributes = SvgNode["attributes"];
type Doc = PDFKit.PDFDocument;

/** A drawing of literal looks (`literalDrawing`), in points, as a PDF of one page: vectors, and text that is text. */
export async function renderPdf({ width, height, nodes }: Drawing, info: PdfInfo): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: "1.7",
    lang: info.language,
    displayTitle: true,
    info: { Title: info.title, Author: info.author, CreationDate: new Date(`${info.date}T00:00:00Z`) },
  });
  const bytes = collect(doc);
  for (const [name, { file }] of Object.entries(faces)) doc.registerFont(name, fontPath(file));
  for (const node of nodes) draw(doc, node, {});
  doc.end();
  return bytes;
}

function collect(doc: Doc): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("error", reject);
    doc.on("end", () => {
      resolve(Buffer.concat(parts));
    });
  });
}

/** Draws a mark with what the groups around it hand down to it. */
function draw(
  doc: Doc,
  { tag, attributes: { transform = "", ...own }, children }: SvgNode,
  inherited: Attributes,
): void {
  const attributes = { ...inherited, ...own };
  doc.save();
  move(doc, String(transform));
  if (tag === "g") for (const child of children) drawChild(doc, child, attributes);
  else if (tag === "path") paint(doc, String(attributes["d"]), attributes);
  else if (tag === "line") paint(doc, lineData(attributes), attributes);
  else if (tag === "text") drawText(doc, attributes, children);
  else throw new Error(`unknown mark: ${tag}`);
  doc.restore();
}

function drawChild(doc: Doc, child: SvgNode | string, inherited: Attributes): void {
  if (typeof child !== "string") draw(doc, child, inherited);
}

function move(doc: Doc, transform: string): void {
  for (const [, name, values = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y = x] = values.split(/[\s,]+/).map(Number);
    if (name === "translate") doc.translate(x, y);
    else if (name === "scale") doc.scale(x, y);
    else throw new Error(`unknown transform: ${name}`);
  }
}

function lineData({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }: Attributes): string {
  return `M${x1} ${y1}L${x2} ${y2}`;
}

/** Fills and strokes path data as its presentation attributes say; SVG's own default fill is black. */
function paint(doc: Doc, d: string, attributes: Attributes): void {
  const { fill = "#000000", stroke = "none" } = attributes;
  setPen(doc, attributes);
  doc.path(d);
  if (fill !== "none" && stroke !== "none") doc.fillAndStroke(String(fill), String(stroke));
  else if (stroke !== "none") doc.stroke(String(stroke));
  else if (fill !== "none") doc.fill(String(fill));
}

function setPen(doc: Doc, attributes: Attributes): void {
  doc.lineWidth(Number(attributes["stroke-width"] ?? 1));
  if (attributes["stroke-linecap"] === "round") doc.lineCap("round");
  if (attributes["stroke-linejoin"] === "round") doc.lineJoin("round");
  // Written as the operator itself: pdfkit refuses the dashes of no length that round caps make into dots.
  const dashes = attributes["stroke-dasharray"];
  if (dashes !== undefined) doc.addContent(`[${dashes}] 0 d`);
}

/** Words of one look, `width` points wide. */
interface Run {
  readonly words: string;
  readonly look: Attributes;
  readonly width: number;
}

/** A line of one or several runs, each beginning `dx` after the end of the one before it, held together at its `x`. */
function drawText(doc: Doc, attributes: Attributes, children: SvgNode["children"]): void {
  const runs = runsOf(doc, attributes, children);
  const width = runs.reduce((sum, run) => sum + gapBefore(run) + run.width, 0);
  let x = Number(attributes["x"] ?? 0) - width * heldAt(attributes);
  for (const run of runs) {
    x += gapBefore(run);
    drawRun(doc, run, x, Number(attributes["y"] ?? 0));
    x += run.width;
  }
}

function runsOf(doc: Doc, { dx, ...look }: Attributes, children: SvgNode["children"]): readonly Run[] {
  return children.flatMap((child, index) => {
    const own = { ...look, ...(index === 0 && dx !== undefined && { dx }) };
    if (typeof child !== "string") return runsOf(doc, { ...own, ...child.attributes }, child.children);
    setFace(doc, own);
    return [{ words: child, look: own, width: doc.widthOfString(child, plain) }];
  });
}

function gapBefore({ look }: Run): number {
  return Number(look["dx"] ?? 0);
}

/** Letters one by one: a ligature is found by no search and read aloud by few. */
const plain = { lineBreak: false, features: { liga: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[] };

/** Where a text is held at its `x`, as a share of its width. */
function heldAt({ "text-anchor": anchor }: Attributes): number {
  return anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0;
}

function setFace(doc: Doc, attributes: Attributes): void {
  const { "font-family": family, "font-weight": weight = 400 } = attributes;
  const face = Object.entries(faces).find(([name, each]) => each.family === family && name.endsWith(`-${weight}`));
  if (!face) throw new Error(`unknown face: ${family} ${weight}`);
  doc.font(face[0]).fontSize(Number(attributes["font-size"]));
}

function drawRun(doc: Doc, { words, look }: Run, x: number, y: number): void {
  setFace(doc, look);
  if (look["paint-order"] === "stroke") drawHalo(doc, words, x, y, look);
  doc.fillColor(String(look["fill"] ?? "#000000"));
  doc.text(words, x, y, { ...plain, baseline: "alphabetic" });
}

/** pdfkit's own view of a font, which its types leave out. */
interface Fontkit {
  readonly unitsPerEm: number;
  readonly layout: (
    words: string,
    features: unknown,
  ) => {
    readonly glyphs: readonly { readonly path: { readonly toSVG: () => string } }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

/** The pale edge behind a label, as outlines: drawn as text it would be selected twice. */
function drawHalo(doc: Doc, words: string, x: number, y: number, attributes: Attributes): void {
  const { font } = (doc as unknown as { readonly _font: { readonly font: Fontkit } })._font;
  const by = Number(attributes["font-size"]) / font.unitsPerEm;
  const { glyphs, positions } = font.layout(words, plain.features);
  doc.save().translate(x, y).scale(by, -by);
  doc.lineWidth(Number(attributes["stroke-width"]) / by).lineJoin("round");
  for (const [index, glyph] of glyphs.entries()) {
    const outline = glyph.path.toSVG();
    if (outline !== "") doc.path(outline).stroke(String(attributes["stroke"]));
    doc.translate(positions[index]?.xAdvance ?? 0, 0);
  }
  doc.restore();
}
