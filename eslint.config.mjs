import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The clock, chance and the machine's own language would make two builds of one commit differ. */
const sameBytes = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "the core does not read the clock" },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "the core does not read the clock",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "the core leaves nothing to chance",
  },
  { selector: "MemberExpression[property.name=/^toLocale/]", message: "use src/locale/format.ts" },
  { selector: "MemberExpression[object.name='Intl']", message: "use src/locale/format.ts" },
];

export default defineConfig(
  {
    ignores: [
      "dist",
      ".site",
      ".astro",
      "node_modules",
      "**/*.tmp.mjs",
      "tests/mutation/.stryker-tmp",
      "tests/mutation/reports",
    ],
  },
  {
    files: ["src/**/*.ts", "tests/**/*.ts", "*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // Text is taken apart by code point, which is what spreading does.
      "@typescript-eslint/no-misused-spread": "off",
      // A type parameter ties a table to the columns it has, also where it is written once.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Numbers in template strings read as they are meant to.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: [
      "src/{changes,charts,dataset,editor,export,locale,marks,releases,render,series,upkeep}/**/*.ts",
      "src/{links,theme,views}.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...sameBytes] },
  },
  {
    // Plot asks these of its document; they have nothing to do here.
    files: ["src/marks/plot.ts"],
    rules: { "@typescript-eslint/no-empty-function": "off" },
  },
  ...astro.configs.recommended,
);
