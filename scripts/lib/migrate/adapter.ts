import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { openPostgresAdapter } from "./adapter-postgres";
import { openSqliteAdapter } from "./adapter-sqlite";
import { MEMORY_URL, sqliteFile, type Target } from "./target";

export type OpenAdapter = { factory: SqlMigrationAwareDriverAdapterFactory; close(): Promise<void> };

/** The driver through which the schema engine reaches the target. `close()` ends every connection it made. */
export function openAdapter(target: Target): OpenAdapter {
  if (target.provider === "postgresql") return openPostgresAdapter(target.url);
  return openSqliteAdapter(target.url === MEMORY_URL ? ":memory:" : sqliteFile(target));
}
