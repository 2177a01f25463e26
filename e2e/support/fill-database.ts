import { runScript, runSeed } from "../../scripts/lib/run-script";

/** Makes the tables and fills in the catalogue. */
export async function fillDatabase(databaseUrl: string): Promise<void> {
  await runScript(databaseUrl, ["scripts/migrate.ts"]);
  await runSeed(databaseUrl);
}
