import { describe, expect, it } from "vitest";
import { cells, openHost } from "./embedding.ts";

/** That each of these fails with the sender taken out of the embeds is tried in tests/long/embeds.test.ts. */
describe.each(cells)("an embed under $name $situation", ({ host, run }) => {
  it("has its content's height", async () => {
    const embedding = await openHost(host, true);
    expect(Math.max(...(await run(embedding)))).toBeLessThanOrEqual(1);
    await embedding.close();
  });
});
