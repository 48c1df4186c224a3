import MagicString from "magic-string";
import { elementsOf } from "./html.ts";

/**
 * A page whose style sheets begin with their first rule and end with their last: some checkers of policies leave out the
 * blanks around a sheet before they take its sum.
 */
export function trimmedStyles(html: string): string {
  const edited = new MagicString(html);
  for (const { name, contentAt } of elementsOf(html)) {
    if (name !== "style" || !contentAt) continue;
    const css = html.slice(...contentAt).trim();
    if (css !== "") edited.overwrite(...contentAt, css);
  }
  return edited.toString();
}
