import { round } from "./svg.ts";

/**
 * One person, one mark. A person in prison is a solid head and shoulders, a person under restrictions the same in
 * outline, a person whose place is not stated a head alone; below 5 px a dot. All people of a class are one path.
 */
export type Form = "solid" | "outline" | "head" | "undivided";

/** The square a person stands in, and the space between blocks of a hundred, in pixels. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** Where people of one class stand: how many marks, which shape, in which order. */
export interface Ranks {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Head and shoulders drawn from the cell's corner, as relative path data that ends where it began. */
function bust(scale: number): string {
  const s = (value: number): string => String(Math.round(value * scale * 100) / 100);
  const head = `m${s(3)} ${s(0.4)}a${s(1.35)} ${s(1.35)} 0 1 1 0 ${s(2.7)}a${s(1.35)} ${s(1.35)} 0 1 1 0-${s(2.7)}z`;
  const shoulders = `m${s(-2.4)} ${s(7.2)}v${s(-1.9)}q0-${s(1.8)} ${s(1.8)}-${s(1.8)}h${s(1.2)}q${s(1.8)} 0 ${s(1.8)} ${s(1.8)}v${s(1.9)}z`;
  return `${head}${shoulders}m${s(-0.6)}-${s(7.6)}`;
}

function head(scale: number): string {
  const s = (value: number): string => String(Math.round(value * scale * 100) / 100);
  return `m${s(3)} ${s(2.4)}a${s(1.35)} ${s(1.35)} 0 1 1 0 ${s(2.7)}a${s(1.35)} ${s(1.35)} 0 1 1 0-${s(2.7)}zm${s(-3)}-${s(2.4)}`;
}

function glyph(form: Form, cell: Cell): string {
  const scale = cell.width / 7;
  return form === "head" ? head(scale) : bust(scale);
}

/** A column of ten, then the next; a gap after each ten columns; whole blocks wrap at `width`. For wide drawings. */
export function columnsOfTen(count: number, form: Form, cell: Cell, width: number): Ranks {
  const columns = Math.ceil(count / 10);
  const fits = columnsThatFit(cell, width);
  const perBand = columns <= fits ? columns : fits - (fits % 10);
  return ranks(count, form, cell, (index) => {
    const column = Math.floor(index / 10);
    return { column: column % perBand, row: (index % 10) + 10 * Math.floor(column / perBand) };
  });
}

/** Rows of fifty filled from the left, a gap after each ten people and each ten rows. For narrow drawings. */
export function rowsOfFifty(count: number, form: Form, cell: Cell): Ranks {
  return ranks(count, form, cell, (index) => ({ column: index % 50, row: Math.floor(index / 50) }));
}

function columnsThatFit(cell: Cell, width: number): number {
  let columns = 1;
  while (offset(columns, cell.width, cell.gap) + cell.width <= width) columns += 1;
  return columns;
}

/** The left edge of the nth cell in a run with a gap after each ten. */
function offset(index: number, size: number, gap: number): number {
  return index * size + Math.floor(index / 10) * gap;
}

function ranks(
  count: number,
  form: Form,
  cell: Cell,
  place: (index: number) => { readonly column: number; readonly row: number },
): Ranks {
  const person = glyph(form, cell);
  let d = "";
  let [fromX, fromY, width, height] = [0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const { column, row } = place(index);
    const [x, y] = [offset(column, cell.width, cell.gap), offset(row, cell.height, cell.gap)];
    // Each person is the same text and most moves are too, which is what makes a thousand of them compress to bytes.
    d += `${index === 0 ? "M0 0" : `m${round(x - fromX)} ${round(y - fromY)}`}${person}`;
    [fromX, fromY] = [x, y];
    [width, height] = [Math.max(width, x + cell.width), Math.max(height, y + cell.height)];
  }
  return { path: d, width, height };
}

/** Small dots in columns of `perColumn`, for people under an event; `skip` leaves room for those already drawn. */
export function dots(count: number, skip: number, perColumn: number, pitch: number): string {
  const r = round(pitch * 0.36);
  const person = `m0 ${r}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0zm0-${r}`;
  let d = "";
  let [fromX, fromY] = [0, 0];
  for (let index = skip; index < skip + count; index += 1) {
    const [x, y] = [round(Math.floor(index / perColumn) * pitch), round((index % perColumn) * pitch)];
    d += `${index === skip ? `M${x} ${y}` : `m${round(x - fromX)} ${round(y - fromY)}`}${person}`;
    [fromX, fromY] = [x, y];
  }
  return d;
}
