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

const markup = "/^(?:innerHTML|outerHTML|srcdoc)$/";
const asMarkup = "text never becomes markup: textContent, or the element() of src/client";

/** Where text would become markup or script: no word of the record, of an address or of a reader may do that. */
const unsafeSinks = [
  ...[
    `MemberExpression[property.name=${markup}]`,
    `MemberExpression[property.value=${markup}]`,
    `Property[key.name=${markup}]`,
    `Property[key.value=${markup}]`,
    "CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]",
    "CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]",
    "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(?:on|srcdoc$)/i]",
    "NewExpression[callee.name='DOMParser']",
  ].map((selector) => ({ selector, message: asMarkup })),
  { selector: "CallExpression[callee.name='Function']", message: "text never becomes script" },
  { selector: "NewExpression[callee.name='Function']", message: "text never becomes script" },
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
    files: ["src/**/*.{ts,astro}"],
    rules: {
      "no-restricted-syntax": ["error", ...unsafeSinks],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-script-url": "error",
    },
  },
  {
    files: [
      "src/{changes,charts,dataset,editor,export,locale,marks,releases,render,series,upkeep}/**/*.ts",
      "src/{links,theme,views}.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...sameBytes, ...unsafeSinks] },
  },
  {
    // Plot asks these of its document; they have nothing to do here.
    files: ["src/marks/plot.ts"],
    rules: { "@typescript-eslint/no-empty-function": "off" },
  },
  ...astro.configs.recommended,
  {
    files: ["src/**/*.astro"],
    rules: {
      "astro/no-set-html-directive": "error",
      // Scripts are of src/client/, where all of this is read: none is written into a component.
      "no-restricted-syntax": [
        "error",
        ...unsafeSinks,
        {
          selector: "JSXElement[openingElement.name.name='script'] > AstroRawText",
          message: "a script is a module of src/client/",
        },
      ],
    },
  },
  {
    // Style sheets and scripts that the build wrote, JSON in which no tag can end, and drawings made of escaped nodes:
    // never words of the record as they are.
    files: [
      "src/components/{BelowFigure,Drawings,EmbedBuilder,ExplorerPage,ExplorerStart,FormPage,Inspection,OfflinePage}.astro",
      "src/layouts/{Bare,Embed,Page}.astro",
    ],
    rules: { "astro/no-set-html-directive": "off" },
  },
);
