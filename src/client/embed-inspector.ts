import { factsIn } from "./inspector/facts.ts";
import { inspect } from "./inspector/inspect.ts";
import { briefly } from "./inspector/tip.ts";

/** src/styles/tip.css, written in when the script is bundled. */
declare const TIP_CSS: string;

/** The inspector of an embed: over the table it carries, with looks of its own that an untouched embed need not bring. */
const drawing = document.querySelector<HTMLElement>("[data-inspect]");
if (drawing && "adoptedStyleSheets" in document) {
  const looks = new CSSStyleSheet();
  looks.replaceSync(TIP_CSS);
  document.adoptedStyleSheets = [looks];
  inspect(
    drawing,
    () => factsIn(document),
    ({ rows }, marked) => marked.flatMap((row) => (rows[row] ? briefly(rows[row]) : [])),
  );
}
