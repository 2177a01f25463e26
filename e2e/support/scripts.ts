import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tsFlags } from "../../scripts/lib/paths.mjs";

/** Runs one of the shop's scripts on a database, as its npm command would. Throws with its output when it fails. */
export async function runScript(
  databaseUrl: string,
  [script, ...args]: [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, ...environment };
  await promisify(execFile)(process.execPath, [...tsFlags, script, ...args], { env });
}

/** Makes the tables and fills in the catalogue. */
export async function fillDatabase(databaseUrl: string): Promise<void> {
  await runScript(databaseUrl, ["scripts/migrate.ts"]);
  await runScript(databaseUrl, ["prisma/seed/index.ts"]);
}
