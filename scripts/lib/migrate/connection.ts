import Database from "better-sqlite3";
import pg from "pg";
import { sqliteFile, type Target } from "./target";

export type Row = Record<string, unknown>;
export type Connection = {
  rows(sql: string): Promise<Row[]>;
  script(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** A plain connection to the target; a missing PostgreSQL database or SQLite file is made. */
export async function connect(target: Target): Promise<Connection> {
  return target.provider === "sqlite" ? connectSqlite(target) : connectPostgres(target.url);
}

function connectSqlite(target: Target): Connection {
  const db = new Database(sqliteFile(target));
  db.pragma("busy_timeout = 10000");
  db.pragma("journal_mode = WAL");
  return {
    rows: async (sql) => db.prepare<[], Row>(sql).all(),
    script: async (sql) => void db.exec(sql),
    close: async () => void db.close(),
  };
}

async function connectPostgres(url: string): Promise<Connection> {
  const client = await openPostgres(url);
  return {
    rows: async (sql) => (await client.query<Row>(sql)).rows,
    script: async (sql) => void (await client.query(sql)),
    close: () => client.end(),
  };
}

async function openPostgres(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const missing = error instanceof pg.DatabaseError && error.code === "3D000";
    if (!missing) throw error;
    await createDatabase(url);
    return openPostgres(url);
  }
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = "/postgres";
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
