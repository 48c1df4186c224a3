import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { oldest } from "../../src/browsers.ts";
import { offlineAddress } from "../../src/links.ts";
import { addresses } from "../browser/addresses.ts";
import { mustBeRewritten } from "../oldest.ts";
import { fileOf, sheetsIn } from "./sheets.ts";

it("no page has a rule that the oldest browsers in which it can be read would skip for how it is written", () => {
  const sheets = new Map(
    [...addresses, offlineAddress("es")].map(fileOf).flatMap((file) => {
      const found = sheetsIn(readFileSync(file, "utf8"));
      expect(found.length, file).toBeGreaterThan(0);
      return found.map((css) => [css, file]);
    }),
  );
  expect([...sheets].filter(([css]) => mustBeRewritten(css, "css", oldest.reading)).map(([, file]) => file)).toEqual(
    [],
  );
});
