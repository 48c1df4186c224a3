/** The tops of labels in their order, from `top` on, moved down and then up until none touches the next. */
export function spread(
  labels: readonly { readonly middle: number; readonly height: number }[],
  bottom: number,
  top = -Infinity,
): readonly number[] {
  const tops = labels.map(({ middle, height }) => Math.max(top, middle - height / 2));
  for (const [index, { height }] of labels.entries())
    if (index + 1 < tops.length) tops[index + 1] = Math.max(tops[index + 1] ?? 0, (tops[index] ?? 0) + height);
  let limit = bottom;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (labels[index]?.height ?? 0));
    limit = tops[index] ?? 0;
  }
  return tops;
}
