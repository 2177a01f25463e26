import { mkdirSync, rmSync } from "node:fs";
import { countPlaywright, countReport, countVitest } from "./counts.mjs";
import { inProject, tsFlags } from "./paths.mjs";
import { runQuietly } from "./run-step.mjs";

const bin = (file) => inProject("node_modules", file);
const cache = (name) => inProject("node_modules/.cache/kram", name);
const { FORCE_COLOR: _, ...inherited } = process.env;
const quiet = { ...inherited, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" };

/** A task that passes or fails as a whole; `run` gives what `runQuietly` gives. */
export function whole(title, run) {
  return async () => {
    const result = await run();
    return { title, ...result, passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1 };
  };
}

const check = (title, ...args) => whole(title, () => runQuietly(process.execPath, args, { env: quiet }));

/** The checks that only read the sources, the longest first. */
export const staticChecks = () => [
  check("lint", bin("eslint/bin/eslint.js"), ".", "--max-warnings=0", ...lintCache()),
  check("types of the shop", bin("typescript-native/bin/tsc"), "--noEmit", "-p", "tsconfig.json"),
  check("types of the sandbox", bin("typescript-native/bin/tsc"), "--noEmit", "-p", "sandbox/tsconfig.json"),
  check(
    "format",
    bin("prettier/bin/prettier.cjs"),
    "--check",
    ".",
    "--cache",
    `--cache-location=${cache("prettier")}`,
  ),
  check("unused code", bin("knip/bin/knip.js"), "--no-progress"),
  check("house rules", inProject("scripts/house-checks.mjs")),
];

/** Tests and checks that load the SQLite driver, but open no port and no browser. */
export const unitChecks = () => [
  vitest("unit tests", "unit"),
  check("schemas in step", ...tsFlags, inProject("scripts/migrate.ts"), "schema", "--check"),
];

const lintCache = () => ["--cache", "--cache-strategy", "content", "--cache-location", cache("eslint")];

/** A vitest project; every test counts. `name` tells the report from others of the same project. */
export function vitest(title, project, environment = {}) {
  return async () => {
    const report = reportFile(title);
    const args = [
      bin("vitest/vitest.mjs"),
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
    ];
    const env = { ...quiet, ...environment };
    const result = await runQuietly(process.execPath, [...args, `--outputFile.json=${report}`], { env });
    return { title, ...result, ...countReport(report, countVitest, result.ok) };
  };
}

/** The end-to-end tests in a real browser against both built applications. */
export function playwright(title, browser, environment = {}) {
  return async () => {
    const report = reportFile(title);
    const env = {
      ...quiet,
      ...environment,
      PLAYWRIGHT_CHROMIUM_PATH: await browser,
      KRAM_E2E_REPORT: report,
    };
    const result = await runQuietly(process.execPath, [bin("@playwright/test/cli.js"), "test"], { env });
    return { title, ...result, ...countReport(report, countPlaywright, result.ok) };
  };
}

function reportFile(title) {
  const file = inProject("test-results/reports", `${title.replace(/\W+/g, "-")}.json`);
  mkdirSync(inProject("test-results/reports"), { recursive: true });
  rmSync(file, { force: true });
  return file;
}
