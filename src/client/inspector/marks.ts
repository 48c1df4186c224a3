import { around, subpaths, vertices, type Box } from "./geometry.ts";
import type { Placed } from "./walk.ts";

/** A mark of a drawing with the rows it stands for, placed in the drawing's own units. */
export interface Mark extends Placed {
  readonly rows: readonly number[];
}

/** The marks of a drawing that is shown, series after series as they were drawn; what stands for the same rows is one. */
export function marksIn(svg: SVGSVGElement): readonly Mark[] {
  return everyMark(svg).reduce<Mark[]>((marks, mark) => {
    const last = marks.at(-1);
    if (last && String(last.rows) === String(mark.rows)) marks[marks.length - 1] = { ...last, ...around(last, mark) };
    else marks.push(mark);
    return marks;
  }, []);
}

function everyMark(svg: SVGSVGElement): readonly Mark[] {
  const toDrawing = svg.getScreenCTM()?.inverse();
  return [...svg.querySelectorAll<SVGGraphicsElement>("[data-rows]")].flatMap((element, series) => {
    const rows = readRows(element.dataset["rows"] ?? "");
    const own = element.getScreenCTM();
    if (!toDrawing || !own) return [];
    const matrix = toDrawing.multiply(own);
    return boxesOf(element, rows.length).map((box, index) => ({
      series,
      rows: rows[index] ?? [],
      x: box.x * matrix.a + matrix.e,
      y: box.y * matrix.d + matrix.f,
      width: box.width * matrix.a,
      height: box.height * matrix.d,
    }));
  });
}

/** One box for the whole element, or one for each subpath; of a single line, one for each of its vertices. */
function boxesOf(element: SVGGraphicsElement, count: number): readonly Box[] {
  if (count === 1) return [element.getBBox()];
  const d = element.getAttribute("d") ?? "";
  const parts = subpaths(d);
  return parts.length >= count ? parts : vertices(d).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
}

/** Reads what src/render/svg.ts writes: `0-2,7+8` is four marks, the last of two rows. */
export function readRows(written: string): readonly (readonly number[])[] {
  return written.split(",").flatMap((run) => {
    const [from = 0, to] = run.split("-").map(Number);
    if (to === undefined) return [run.split("+").map(Number)];
    return Array.from({ length: to - from + 1 }, (_, index) => [from + index]);
  });
}
