import { existsSync } from "node:fs";
import path from "node:path";
import { apps, serveArguments } from "./lib/build-apps.mjs";
import { startChild, stopOnSignals } from "./lib/children.mjs";
import { loadEnv } from "./lib/load-env.mjs";
import { databaseUrl } from "./lib/paths.mjs";
import { migrate } from "./lib/ready-database.mjs";

stopOnSignals();
loadEnv();
const { shop } = apps();
const port = process.env.PORT ?? "3000";

if (!existsSync(path.join(shop.dist, "BUILD_ID"))) {
  console.error("The shop is not built yet: run `npm run build` first.");
  process.exit(1);
}

const env = { ...process.env, DATABASE_URL: databaseUrl() };
try {
  await migrate(env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const server = startChild(process.execPath, serveArguments(shop, port), { env, stdio: "inherit" });
server.once("exit", (code) => process.exit(code ?? 1));
