import { expect, it } from "vitest";
import { escapeMarkdown } from "../../src/dataset/markdown.ts";
import { locales, otherLocale } from "../../src/dataset/text.ts";

it("there are two languages, Spanish first, and each is the other's other", () => {
  expect(locales).toEqual(["es", "en"]);
  expect(locales.map(otherLocale)).toEqual(["en", "es"]);
});

it("no sign of a cell is a mark of Markdown, and no cell breaks a row of a table", () => {
  expect(escapeMarkdown("a|b `c` *d* _e_ {f} [g](h) <i> #j ~k \\l")).toBe(
    "a\\|b \\`c\\` \\*d\\* \\_e\\_ \\{f\\} \\[g\\](h) \\<i\\> \\#j \\~k \\\\l",
  );
  expect(escapeMarkdown("one\n\n two\tthree")).toBe("one two three");
});
