import { about, path, type SvgNode } from "./svg.ts";

/** A ring or another small mark of a look, and the key of what it stands for. */
export interface Ring {
  readonly className: string;
  readonly d: string;
  readonly key: string | undefined;
}

/** Rings of one look as one path. */
export function ringPaths(rings: readonly Ring[]): readonly SvgNode[] {
  return [...Map.groupBy(rings, ({ className }) => className)].map(([className, own]) => {
    const keys = own.flatMap(({ key }) => key ?? []);
    return about(path(own.map(({ d }) => d).join(""), className), keys);
  });
}
