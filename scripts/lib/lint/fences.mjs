// Who may import whom. What is not listed here is a lint error.
// A provider's files that others may call: what reads its incoming messages and makes its codes.
const DOORS = [
  ...["index", "inbound", "notification", "create-purchase", "report", "qr", "ipn", "status", "time"],
  ...[
    "basket",
    "order-answer",
    "check-order",
    "facts",
    "operations",
    "product-calls",
    "masking",
    "wire/browser",
  ],
];

const FILES = [
  { category: "core", pattern: "core/**" },
  { category: "payments-root", pattern: "payments/*.ts" },
  { category: "contract", pattern: "payments/contract/**" },
  { category: "transport", pattern: "payments/transport/**" },
  { category: "provider-door", pattern: `payments/!(contract|transport)/{${DOORS.join(",")}}.ts` },
  { category: "provider", pattern: "payments/!(contract|transport)/**", capture: ["provider"] },
  { category: "server", pattern: "server/**" },
  { category: "ui", pattern: "components/ui/**" },
  { category: "components", pattern: "components/!(ui)/**" },
  { category: "app", pattern: "app/**" },
  { category: "i18n", pattern: ["i18n/**", "messages/**"] },
  { category: "entry", pattern: "*.{ts,js,mjs}" },
  { category: "seed", pattern: "prisma/**" },
  { category: "scripts", pattern: "scripts/**" },
  { category: "sandbox", pattern: "sandbox/**" },
  { category: "e2e", pattern: "e2e/**" },
  { category: "bench", pattern: "bench/**" },
  { category: "generated", pattern: "generated/**" },
  { category: "test", pattern: ["**/*.test.{ts,tsx}", "server/testing/**", "payments/*/testing/**"] },
];

const MAY_IMPORT = {
  core: ["core"],
  contract: ["core", "contract", "payments-root"],
  "payments-root": ["core", "payments-root", "provider"],
  transport: ["core", "transport"],
  provider: ["core", "transport"],
  server: ["core", "payments-root", "provider-door", "server", "generated", "i18n"],
  ui: ["ui"],
  components: ["core", "components", "ui", "i18n"],
  app: ["core", "payments-root", "provider-door", "server", "components", "ui", "i18n", "app"],
  i18n: ["core", "i18n"],
  entry: ["core", "server", "components", "i18n", "scripts", "e2e"],
  seed: ["core", "server", "seed", "scripts"],
  scripts: ["core", "server", "seed", "scripts", "generated", "entry"],
  sandbox: ["sandbox", "ui"],
  e2e: ["e2e", "scripts"],
  bench: ["bench", "scripts"],
};

const file = (category) => ({ file: { categories: category } });

const policies = [
  ...Object.entries(MAY_IMPORT).map(([from, to]) => ({ from: file(from), allow: { to: file(to) } })),
  {
    from: file("provider"),
    allow: {
      to: { file: { categories: "provider", captured: { provider: "{{ from.file.captured.provider }}" } } },
    },
  },
  {
    from: { file: { categories: ["server", "app"] } },
    allow: { to: file("provider"), dependency: { kind: "type" } },
  },
  // Tests use the harness, and may put together what the code they test must keep apart.
  {
    from: { file: { categories: { allOf: ["test", "provider"] } } },
    allow: { to: file("contract") },
  },
  {
    from: { file: { categories: { allOf: ["test", "transport"] } } },
    allow: { to: file("contract") },
  },
  {
    from: { file: { categories: { allOf: ["test", "server"] } } },
    allow: { to: file(["scripts", "provider", "seed", "app"]) },
  },
  {
    from: { file: { categories: { allOf: ["test", "app"] } } },
    allow: { to: file(["scripts", "seed"]) },
  },
  { from: file("test"), allow: { to: { file: { path: "scripts/lib/test-database.ts" } } } },
];

const external = { allow: { to: { module: { origin: ["external", "core"] } } } };
const rule = (asked) => ({
  "boundaries/dependencies": ["error", { default: "disallow", policies: [...asked, external] }],
});

// Every policy that an import is held against takes its time, so the files of a folder are asked their own only.
const ownPolicies = FILES.filter(({ category }) => category in MAY_IMPORT).map(({ category, pattern }) => ({
  files: [pattern].flat(),
  rules: rule(policies.filter(({ from }) => [from.file.categories].flat().includes(category))),
}));
const testFiles = FILES.filter(({ category }) => category === "test").flatMap(({ pattern }) => pattern);

/** ESLint's rules for the project's fences, as a list of configurations; `boundaries` is the plugin. */
export function fences(boundaries) {
  return [
    {
      plugins: { boundaries },
      settings: {
        "boundaries/files": FILES,
        "boundaries/legacy-warnings": false,
        "boundaries/legacy-templates": false,
        "import/resolver": {
          typescript: { project: ["tsconfig.json", "sandbox/tsconfig.json"], noWarnOnMultipleProjects: true },
        },
      },
      rules: { ...rule(policies), "boundaries/no-unknown-files": "error" },
    },
    ...ownPolicies,
    { files: testFiles, rules: rule(policies) },
  ];
}
