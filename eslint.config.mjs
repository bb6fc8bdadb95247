import js from "@eslint/js";
import tseslint from "typescript-eslint";
import globals from "globals";

/** Why: the core must give the same answer on every machine and day; the governing date is an input with a name. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core knows no today: take the date as an input.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The core knows no clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The core is deterministic.",
  },
  {
    selector: "MemberExpression[property.name=/^toLocale/]",
    message: "Host locales differ: format with the core's own functions.",
  },
];

/** Why: what stands in a cell must never become part of a page. */
const html = "A cell may hold HTML: show it as text.";
const unsafe = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
    message: html,
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: html,
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: html },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: html },
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/", ".tmp/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 4],
      complexity: ["error", 20],
    },
  },
  { files: ["src/**/*.ts", "src/**/*.tsx"], rules: { "no-restricted-syntax": ["error", ...unsafe] } },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...impure, ...unsafe],
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "Buffer",
        "fetch",
        "Office",
        "Excel",
        "Word",
      ],
    },
  },
  {
    // The type check sees the tests too; linting them by types as well would cost a third of `npm test`.
    files: ["test/**/*.ts"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": "off",
      complexity: "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name=/^(it|describe|test)$/][property.name=/^(only|skip)$/]",
          message: "No silent skips.",
        },
      ],
    },
  },
  { files: ["**/*.cjs"], languageOptions: { globals: globals.node, sourceType: "commonjs" } },
  { files: ["**/*.mjs", "webpack.config.js"], languageOptions: { globals: globals.node } },
);
