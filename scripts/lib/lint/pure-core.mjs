const OUTSIDE = [
  "next",
  "next/**",
  "react",
  "react-dom",
  "@prisma/**",
  "server-only",
  "node:*",
  "pino",
  "@/generated/**",
];

/** Core takes time, ids and chance as arguments and knows no framework; adapters know neither Next nor a database. */
export const pureCore = [
  {
    files: ["core/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: OUTSIDE, message: "core/ is plain TypeScript." }] },
      ],
      "no-restricted-globals": ["error", "process", "fetch", "setTimeout", "setInterval", "crypto"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Take the time as an argument." },
        { object: "Math", property: "random", message: "Take chance as an argument." },
      ],
    },
  },
  {
    files: ["payments/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["next", "next/**", "react", "@prisma/**", "@/generated/**"],
              message: "Adapters know no Next and no database.",
            },
          ],
        },
      ],
    },
  },
];
