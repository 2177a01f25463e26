import type { Connection } from "./connection";
import { readMigrations, type MigrationFile } from "./folder";
import type { Provider } from "./paths";

export type Applied = { name: string; checksum: string; finished: boolean };
export type History = { pending: string[]; edited: string[]; failed: string[]; unknown: string[] };

/** Compares what `_prisma_migrations` says was applied with the migrations on disk. */
export async function readHistory(connection: Connection, provider: Provider): Promise<History> {
  return compareHistory(readMigrations(provider), await readApplied(connection, provider));
}

/** The comparison itself: names of migrations per kind of difference, all empty when up to date. */
export function compareHistory(files: readonly MigrationFile[], applied: readonly Applied[]): History {
  const byName = new Map(applied.map((row) => [row.name, row]));
  const names = new Set(files.map((file) => file.name));
  return {
    pending: files.filter((file) => !byName.has(file.name)).map((file) => file.name),
    edited: files
      .filter((file) => {
        const row = byName.get(file.name);
        return row !== undefined && row.finished && row.checksum !== file.checksum;
      })
      .map((file) => file.name),
    failed: applied.filter((row) => !row.finished).map((row) => row.name),
    unknown: applied.filter((row) => !names.has(row.name)).map((row) => row.name),
  };
}

async function readApplied(connection: Connection, provider: Provider): Promise<Applied[]> {
  if (!(await hasTable(connection, provider))) return [];
  const rows = await connection.rows(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  return rows.map((row) => ({
    name: String(row["migration_name"]),
    checksum: String(row["checksum"]),
    finished: row["finished_at"] !== null,
  }));
}

async function hasTable(connection: Connection, provider: Provider): Promise<boolean> {
  const found = await connection.rows(
    provider === "sqlite"
      ? `SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`
      : `SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'`,
  );
  return found.length > 0;
}
