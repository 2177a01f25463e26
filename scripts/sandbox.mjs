import { apps, buildApp, serveArguments } from "./lib/build-apps.mjs";
import { startChild, stopOnSignals } from "./lib/children.mjs";
import { loadEnv } from "./lib/load-env.mjs";
import { prepare } from "./lib/prepare.mjs";

stopOnSignals();
loadEnv();
const { sandbox } = apps();
const port = process.env.SANDBOX_PORT ?? "4000";

try {
  await prepare();
  await buildApp(sandbox);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Sandbox: http://localhost:${port}`);
const env = { ...process.env, SANDBOX_PORT: port, PORT: port };
const server = startChild(process.execPath, serveArguments(sandbox, port), { env, stdio: "inherit" });
server.once("exit", (code) => process.exit(code ?? 1));
