import { mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";

export type Database = Sqlite.Database;

/** Opens (and makes) the sandbox's one database file; `:memory:` for tests. */
export function openDatabase(file: string): Database {
  if (file !== ":memory:") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const db = new Sqlite(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("busy_timeout = 5000");
  return db;
}
