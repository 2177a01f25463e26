import { apps, buildApp } from "./lib/build-apps.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { stopOnSignals } from "./lib/children.mjs";
import { sum } from "./lib/counts.mjs";
import { prepare } from "./lib/prepare.mjs";
import { runTasks } from "./lib/run-tasks.mjs";
import { playwright, staticChecks, vitest } from "./lib/tasks.mjs";

stopOnSignals();
const started = performance.now();

/** A build counts as one check. */
function build(app) {
  return async () => {
    const title = `build of the ${app.title}`;
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    try {
      await buildApp(app, { force: true });
      return { title, passed: 1, failed: 0, output: "", seconds: seconds() };
    } catch (error) {
      return { title, passed: 0, failed: 1, output: String(error), seconds: seconds() };
    }
  };
}

async function run() {
  await prepare();
  const browser = await ensureBrowser();
  const { shop, sandbox } = apps();
  // Databases and the browser are timed by their tests, so nothing runs beside them.
  return [
    ...(await runTasks([...staticChecks(), vitest("unit tests", "unit")], 2)),
    ...(await runTasks([build(shop), build(sandbox)], 2)),
    ...(await runTasks([
      vitest("integration tests on SQLite", "integration", { KRAM_TEST_DATABASE: "sqlite" }),
      vitest("integration tests on PostgreSQL", "integration", { KRAM_TEST_DATABASE: "postgresql" }),
      playwright("end-to-end tests", browser),
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
