import { describe, expect, it } from "vitest";
import { cells, openHost } from "../browser/embedding.ts";

/** The matrix of tests/browser/embeds.test.ts proves something only if each of its cells fails without the sender. */
describe.each(cells)("an embed under $name $situation", ({ host, run }) => {
  it("does not have its content's height with the sender taken out", async () => {
    const embedding = await openHost(host, false);
    expect(Math.min(...(await run(embedding)))).toBeGreaterThan(1);
    await embedding.close();
  });
});
