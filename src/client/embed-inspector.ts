import { factsIn } from "./inspector/facts.ts";
import { inspect } from "./inspector/inspect.ts";

/** The inspector of an embed: over the table it carries. */
const drawing = document.querySelector<HTMLElement>("[data-inspect]");
if (drawing) inspect(drawing, () => Promise.resolve(factsIn(document)));
