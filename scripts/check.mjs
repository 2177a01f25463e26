import { stopOnSignals } from "./lib/children.mjs";
import { sum } from "./lib/counts.mjs";
import { prepare } from "./lib/prepare.mjs";
import { runTasks } from "./lib/run-tasks.mjs";
import { staticChecks, unitChecks } from "./lib/tasks.mjs";

stopOnSignals();
const started = performance.now();
await prepare();
const results = await runTasks([...staticChecks(), ...unitChecks()], 2);
const { passed, failed } = sum(results);
const red = results.filter((result) => result.failed > 0).map(({ title }) => title);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  red.length === 0
    ? `All good (${passed} passed, ${seconds} s).`
    : `Not yet: ${red.join(", ")} (${seconds} s).`,
);
process.exitCode = failed === 0 ? 0 : 1;
