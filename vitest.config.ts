import { defineConfig } from "vitest/config";

/** A zone that is not UTC, so that a date read in local time shows. */
const env = { TZ: "America/Havana" };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [
            "tests/**/*.mocked.test.ts",
            "tests/browser/**",
            "tests/built/**",
            "tests/long/**",
            "tests/mutation/**",
            "**/node_modules/**",
          ],
          env,
          // Modules keep no state that a test could leave behind, so each is loaded once for all files.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // A module that a test replaces must not have been loaded by another.
      {
        test: {
          name: "mocked",
          include: ["tests/**/*.mocked.test.ts"],
          exclude: ["**/node_modules/**"],
          env,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "long",
          include: ["tests/long/**/*.test.ts"],
          exclude: ["**/node_modules/**"],
          env,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      { test: { name: "built", include: ["tests/built/**/*.test.ts"], env, isolate: false, testTimeout: 120_000 } },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          env,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for comes when two cores get to it.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
