import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root, tsFlags } from "./paths.mjs";

/** Runs one of the shop's scripts on a database, as its npm command would. Throws with its output when it fails. */
export async function runScript(
  databaseUrl: string,
  [script, ...args]: [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, ...environment };
  await promisify(execFile)(process.execPath, [...tsFlags, script, ...args], { cwd: root, env });
}

/** Fills a migrated database with the catalogue, as `npm run db:seed` does. */
export const runSeed = (databaseUrl: string) =>
  runScript(databaseUrl, ["prisma/seed/index.ts"], { LOG_LEVEL: "warn" });
