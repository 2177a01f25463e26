import { execFileSync } from "node:child_process";
import { tsFlags } from "../../scripts/lib/paths.mjs";
import { startPostgres } from "../../scripts/lib/postgres/server";

export type Postgres = { url: string; stop(): Promise<void> };

/** A PostgreSQL of this test's own with the shop's tables and catalogue in it. */
export async function createPostgres(): Promise<Postgres> {
  const server = await startPostgres();
  const url = server.url("kram");
  for (const script of ["scripts/migrate.ts", "prisma/seed/index.ts"]) {
    const env = { ...process.env, DATABASE_URL: url };
    execFileSync(process.execPath, [...tsFlags, script], { env, stdio: ["ignore", "ignore", "inherit"] });
  }
  return { url, stop: () => server.stop() };
}
