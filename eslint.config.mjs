import boundaries from "eslint-plugin-boundaries";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { fences } from "./scripts/lib/lint/fences.mjs";
import { pureCore } from "./scripts/lib/lint/pure-core.mjs";

const scripts = ["**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "e2e/**"];

/** Sets what Next's configuration switches on and `pattern` matches to `severity`. */
function aboutReact(pattern, severity) {
  const names = next.flatMap(({ rules = {} }) => Object.keys(rules)).filter((name) => pattern.test(name));
  return Object.fromEntries(names.map((name) => [name, severity]));
}

// Next's resolvers stand before the fences' own and cannot read the sandbox's aliases: every import that they do not
// find makes them read the tree again.
const withoutResolvers = next.map(({ settings: { "import/resolver": _, ...settings } = {}, ...rest }) => ({
  ...rest,
  ...(Object.keys(settings).length > 0 && { settings }),
}));

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "generated",
      "**/.next*/**",
      "**/next-env.d.ts",
      "data",
      "**/public/**",
      "coverage",
      "test-results",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...withoutResolvers,
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
  // Most rules about React run its compiler over every file, a third of the whole run; those about hooks do not.
  { files: ["**/*.ts", "**/*.mjs"], rules: aboutReact(/^(react|react-hooks|jsx-a11y)\//, "off") },
  { rules: aboutReact(/^react-hooks\//, "off") },
  {
    files: ["**/*.tsx", "components/**/*.ts", "sandbox/components/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["app/**", "components/**", "sandbox/**"],
    ignores: ["components/ui/link.tsx", "components/layout/hover-link-client.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "next/link", message: "It fetches ahead whatever is in view: use components/ui/link." },
          ],
        },
      ],
    },
  },
  ...pureCore,
  ...fences(boundaries),
);
