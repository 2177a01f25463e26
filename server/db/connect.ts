import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "@/generated/postgres/client";
import { type Prisma, PrismaClient } from "@/generated/sqlite/client";
import { dialectOf, type Dialect } from "./dialect";

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** Two handles: `read` for queries, `write` for transactions only. On PostgreSQL both are one pool. */
export type Connection = { dialect: Dialect; read: Db; write: Db; close(): Promise<void> };

// Every transaction waits for its turn rather than failing under load.
const transactionOptions = { maxWait: 30_000, timeout: 30_000 };

/** Opens the database behind `url` (`file:…` or `postgres://…`). */
export function connect(url: string, pool: number): Connection {
  if (dialectOf(url) === "postgresql") return connectPostgres(url, pool);
  mkdirSync(path.dirname(path.resolve(url.slice("file:".length))), { recursive: true });
  const write = new PrismaClient({ adapter: sqlite(url, false), transactionOptions });
  const read = new PrismaClient({ adapter: sqlite(url, true) });
  return {
    dialect: "sqlite",
    read,
    write,
    close: async () => {
      await read.$disconnect();
      await write.$disconnect();
    },
  };
}

/**
 * The adapter runs reads outside a transaction on the very connection that has one open, so they would see what is
 * not committed; hence a second, read-only connection.
 */
function sqlite(url: string, readonly: boolean): PrismaBetterSqlite3 {
  const factory = new PrismaBetterSqlite3({ url, readonly, timeout: 10_000 });
  const connectPlain = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connectPlain();
    const pragmas = ["foreign_keys=ON", "cache_size=-64000", "temp_store=MEMORY"];
    if (!readonly) pragmas.unshift("journal_mode=WAL", "synchronous=FULL");
    await adapter.executeScript(pragmas.map((pragma) => `PRAGMA ${pragma};`).join("\n"));
    return adapter;
  };
  return factory;
}

function connectPostgres(url: string, pool: number): Connection {
  const adapter = new PrismaPg({ connectionString: url, max: pool });
  // Both clients come from the same models (a check compares the schema files), so their types agree.
  const client = new PostgresClient({ adapter, transactionOptions }) as unknown as PrismaClient;
  return { dialect: "postgresql", read: client, write: client, close: () => client.$disconnect() };
}
