import { apps, buildApp } from "./lib/build-apps.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { stopOnSignals } from "./lib/children.mjs";
import { sum } from "./lib/counts.mjs";
import { compilePackages, needsCompiling } from "./lib/install.mjs";
import { memoryFolder } from "./lib/memory-folder.mjs";
import { prepareSources } from "./lib/prepare.mjs";
import { runTasks } from "./lib/run-tasks.mjs";
import { playwright, staticChecks, unitChecks, vitest, whole } from "./lib/tasks.mjs";

stopOnSignals();
const started = performance.now();

/** A build counts as one check. */
const build = (app) =>
  whole(`build of the ${app.title}`, async () => {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    try {
      await buildApp(app, { force: true });
      return { ok: true, output: "", seconds: seconds() };
    } catch (error) {
      return { ok: false, output: String(error), seconds: seconds() };
    }
  });

/** What only reads the sources, and beside it the compiling of packages that came without a binary. */
function readingSources() {
  return needsCompiling() ? [whole("native packages", compilePackages), ...staticChecks()] : staticChecks();
}

async function run() {
  await prepareSources();
  const { shop, sandbox } = apps();
  const folder = memoryFolder();
  const inMemory = folder ? { TMPDIR: folder } : {};
  const browser = ensureBrowser();
  // Awaited by the tests that need it; until then its failure is nobody's.
  browser.catch(() => undefined);
  // A build may write into what is read first. Databases and the browser are timed by their tests, so nothing runs
  // beside them.
  return [
    ...(await runTasks(readingSources(), 2)),
    ...(await runTasks([build(shop), build(sandbox), ...unitChecks()], 2)),
    ...(await runTasks([
      vitest("integration tests on SQLite", "integration", { ...inMemory, KRAM_TEST_DATABASE: "sqlite" }),
      vitest("integration tests on PostgreSQL", "integration", {
        ...inMemory,
        KRAM_TEST_DATABASE: "postgresql",
      }),
      playwright("end-to-end tests", browser, inMemory),
    ])),
  ];
}

let total = { passed: 0, failed: 1 };
try {
  total = sum(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
console.log(`Took ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
