import "server-only";
import { env } from "@/server/env";
import { connect, type Connection, type Db } from "./connect";
import type { Dialect } from "./dialect";

// Kept on globalThis: Next loads this module once per bundle, and SQLite wants one writer per process.
const holder = globalThis as typeof globalThis & { kramConnection?: Connection };

/** The process's connection, opened at first use. */
export function connection(): Connection {
  return (holder.kramConnection ??= connect(env().DATABASE_URL, env().DATABASE_POOL));
}

/** For reads. On SQLite its connection cannot write: writes go through `withTransaction`. */
export function db(): Db {
  return connection().read;
}

export function dialect(): Dialect {
  return connection().dialect;
}

/** Points the process at another database, for tests and scripts; the caller closes what it opened. */
export function useDatabase(url: string): Connection {
  return (holder.kramConnection = connect(url, env().DATABASE_POOL));
}

/** Closes the connection, if one is open. */
export async function closeDatabase(): Promise<void> {
  const open = holder.kramConnection;
  holder.kramConnection = undefined;
  await open?.close();
}
