import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../..");

/** Fills a migrated database with the catalogue, as `npm run db:seed` does. Throws with its output when it fails. */
export async function runSeed(databaseUrl: string): Promise<void> {
  const flags = ["--conditions=react-server", "--import", "tsx", "prisma/seed/index.ts"];
  const env = { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: "warn" };
  await promisify(execFile)(process.execPath, flags, { cwd: root, env });
}
