import { expect, it } from "vitest";
import { labelLines } from "../../src/dataset/label.ts";

it("a label of twelve letters stays on one line, a longer one takes two", () => {
  expect(labelLines("Cae el muro.")).toEqual(["Cae el muro."]);
  expect(labelLines("Cae el muros.")).toHaveLength(2);
});

it("a word is never broken", () => {
  expect(labelLines("Desinstitucionalizaciones")).toEqual(["Desinstitucionalizaciones"]);
});

it("the two lines are as even as the words allow", () => {
  expect(labelLines("Anuncio de 553 salidas de prisión")).toEqual(["Anuncio de 553", "salidas de prisión"]);
  expect(labelLines("Muere en prisión")).toEqual(["Muere en", "prisión"]);
});
