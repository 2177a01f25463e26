import { apps, devArguments } from "./lib/build-apps.mjs";
import { startChild, stopChildren, stopOnSignals } from "./lib/children.mjs";
import { preparePair, sayOtherPorts } from "./lib/pair.mjs";
import { inData } from "./lib/paths.mjs";
import { prepare } from "./lib/prepare.mjs";
import { readyDatabase } from "./lib/ready-database.mjs";

stopOnSignals();

async function open() {
  await prepare();
  const pair = await preparePair();
  sayOtherPorts(pair.ports);
  await readyDatabase({ env: pair.shop, secrets: pair.secrets, marks: inData("filled.json") });

  const { shop, sandbox } = apps();
  const stdio = ["ignore", "inherit", "inherit"];
  const servers = [
    startChild(process.execPath, devArguments(shop, pair.ports.shop), { env: pair.shop, stdio }),
    startChild(process.execPath, devArguments(sandbox, pair.ports.sandbox), { env: pair.sandbox, stdio }),
  ];
  console.log(`Shop ${pair.shopUrl}, stage ${pair.sandboxUrl}/stage`);
  console.log(`Admin ${pair.secrets.adminEmail} ${pair.secrets.adminPassword}`);

  for (const server of servers) {
    server.once("exit", (code) => void stopChildren().then(() => process.exit(code ?? 1)));
  }
}

try {
  await open();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stopChildren();
  process.exit(1);
}
