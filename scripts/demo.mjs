import { apps, buildApp, serveArguments } from "./lib/build-apps.mjs";
import { stopChildren, stopOnSignals } from "./lib/children.mjs";
import { greeting, preparePair, sayOtherPorts } from "./lib/pair.mjs";
import { inData } from "./lib/paths.mjs";
import { prepareDrivers, prepareSources } from "./lib/prepare.mjs";
import { readyDatabase } from "./lib/ready-database.mjs";
import { step } from "./lib/run-step.mjs";
import { serve } from "./lib/serve.mjs";

stopOnSignals(() => console.log("\nClosing the shop."));
const started = performance.now();

async function open() {
  await prepareSources();
  const { shop, sandbox } = apps();
  const build = async () => {
    await buildApp(shop);
    await buildApp(sandbox);
  };
  await Promise.all([prepareDrivers(), build()]);
  const pair = await preparePair();
  sayOtherPorts(pair.ports);
  await readyDatabase({ env: pair.shop, secrets: pair.secrets, marks: inData("filled.json") });
  await step("Starting the shop and the sandbox", () =>
    Promise.all([
      serve({
        title: "sandbox",
        args: serveArguments(sandbox, pair.ports.sandbox),
        env: pair.sandbox,
        health: `http://localhost:${pair.ports.sandbox}/control/health`,
        logFile: inData("sandbox.log"),
      }),
      serve({
        title: "shop",
        args: serveArguments(shop, pair.ports.shop),
        env: pair.shop,
        health: `http://localhost:${pair.ports.shop}/api/health`,
        logFile: inData("shop.log"),
      }),
    ]),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(greeting({ ...pair, seconds }));
}

try {
  await open();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stopChildren();
  process.exit(1);
}
