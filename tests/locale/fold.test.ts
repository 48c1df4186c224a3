import { expect, test } from "vitest";
import { fold } from "../../src/locale/fold.ts";

test.each([
  ["Detención", "detencion"],
  ["ÁÉÍÓÚÜÑ", "aeiouun"],
  ["Martí Noticias, 1197", "marti noticias, 1197"],
])("fold(%j) is %j", (words, folded) => {
  expect(fold(words)).toBe(folded);
});
