import { defineConfig } from "vitest/config";

const asked = (process.env["MUTATION_TESTS"] ?? "").split(",");

/** Some tests of the dataset, for Stryker. */
export default defineConfig({
  test: {
    include: asked.map((name) => `tests/dataset/${name}.test.ts`),
    env: { TZ: "America/Havana" },
    isolate: false,
  },
});
