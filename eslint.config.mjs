import boundaries from "eslint-plugin-boundaries";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { fences } from "./scripts/lib/lint/fences.mjs";
import { pureCore } from "./scripts/lib/lint/pure-core.mjs";

const scripts = ["**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "e2e/**"];

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "generated",
      "**/.next*/**",
      "**/next-env.d.ts",
      "data",
      "public",
      "coverage",
      "test-results",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...next,
  { settings: { next: { rootDir: [".", "sandbox"] } } },
  { files: scripts, extends: [tseslint.configs.strict] },
  {
    files: scripts,
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // void is how a promise is deliberately left alone, and an empty generic reads better than unknown in types.
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    // Rules that need types cost most of a run; they are kept to where a lost promise is lost money.
    files: ["payments/**/*.ts", "server/**/*.ts", "app/api/**/*.ts"],
    ignores: tests,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
  {
    rules: {
      "max-lines": ["error", { max: 300 }],
      eqeqeq: ["error", "smart"],
      "import/no-anonymous-default-export": "off",
    },
  },
  { files: tests, rules: { "max-lines": "off", "@typescript-eslint/no-non-null-assertion": "off" } },
  // Reading the address or storage once after hydration is what an effect is for.
  { files: ["**/*.tsx"], rules: { "react-hooks/set-state-in-effect": "off" } },
  {
    files: ["server/**", "payments/**", "scripts/**", "prisma/**", "e2e/**"],
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
  ...pureCore,
  fences(boundaries),
);
