import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startPostgres } from "../postgres/server";
import { diffToSchema } from "./drift";
import { lockText } from "./folder";
import { migrationsFolder, PROVIDERS, type Provider } from "./paths";
import { writePostgresSchema } from "./schema-file";
import { MEMORY_URL, readTarget, type Target } from "./target";

/** Writes a migration for each database whose migrations lag behind the schema; gives the files written. */
export async function createMigrations(options: {
  name: string;
  now: Date;
  databaseUrl: string;
}): Promise<string[]> {
  writePostgresSchema();
  const folderName = migrationName(options.name, options.now);
  const written: string[] = [];
  for (const provider of PROVIDERS) {
    const sql = await withShadow(provider, options.databaseUrl, diffToSchema);
    if (sql !== "") written.push(writeMigration(provider, folderName, quoteJsonDefaults(sql)));
  }
  return written;
}

/** `20260131093000_add_gift_cards`: UTC time to the second, then the name in snake case. */
export function migrationName(name: string, now: Date): string {
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (words === "") throw new Error("a migration needs a name of letters or digits");
  return `${stamp}_${words}`;
}

/** The engine writes a JSON default without quotes, which SQLite reads as a column's name and turns into "". */
export function quoteJsonDefaults(sql: string): string {
  return sql.replace(/ DEFAULT (\[\]|\{\})/g, " DEFAULT '$1'");
}

/** Runs work on a database of that kind: memory for SQLite, the given or a passing server for PostgreSQL. */
export async function withShadow<T>(
  provider: Provider,
  databaseUrl: string,
  work: (target: Target) => Promise<T>,
): Promise<T> {
  if (provider === "sqlite") return work({ provider, url: MEMORY_URL, name: "memory" });
  const given = readTarget(databaseUrl);
  if (given.provider === "postgresql") return work(given);
  const server = await startPostgres();
  try {
    return await work(readTarget(server.url("postgres")));
  } finally {
    await server.stop();
  }
}

function writeMigration(provider: Provider, name: string, sql: string): string {
  const folder = migrationsFolder(provider);
  const file = path.join(folder, name, "migration.sql");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(path.join(folder, "migration_lock.toml"), lockText(provider));
  writeFileSync(file, sql);
  return file;
}
