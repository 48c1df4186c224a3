import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short tests first: a mutant that any test can tell is told by one that takes no time. */
class ShortFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => order(a.moduleId) - order(b.moduleId)));
  }
}

const last = ["rules", "bytes", "canonical"];

function order(file: string): number {
  return last.findIndex((name) => file.endsWith(`/${name}.test.ts`));
}

/** The tests of the dataset, for Stryker. */
export default defineConfig({
  test: {
    include: ["tests/dataset/**/*.test.ts"],
    // All fixtures once more for every rule, which is slow: what this could tell, the fixtures told already.
    exclude: ["tests/dataset/switched-off.test.ts"],
    env: { TZ: "America/Havana" },
    isolate: false,
    sequence: { sequencer: ShortFirst },
  },
});
