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
          exclude: ["tests/browser/**", "tests/built/**", "tests/long/**", "tests/mutation/**", "**/node_modules/**"],
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
      { test: { name: "built", include: ["tests/built/**/*.test.ts"], env, testTimeout: 120_000 } },
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
