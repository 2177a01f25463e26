import { existsSync, readFileSync } from "node:fs";
import { connect, type Connection } from "./connection";
import { NO_FILTER } from "./filter";
import { migrationList } from "./folder";
import { readHistory } from "./history";
import { searchIndexFile } from "./paths";
import { readTarget, type Target } from "./target";

// Any constant but Prisma's own (72707369), which the engine may take on another connection.
const ADVISORY_LOCK = 4_172_709;

/** Brings a database up to date and gives the names of the migrations that ran. Throws on a damaged history. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const target = readTarget(databaseUrl);
  return target.provider === "sqlite" ? applyToSqlite(target) : applyToPostgres(target);
}

// The engine wants the file for itself, so this connection is closed while it works.
async function applyToSqlite(target: Target): Promise<string[]> {
  const pending = await withConnection(target, (connection) => findPending(target, connection));
  const applied = pending.length === 0 ? [] : await runEngine(target);
  await withConnection(target, (connection) => makeSearchIndex(target, connection));
  return applied;
}

async function applyToPostgres(target: Target): Promise<string[]> {
  return withConnection(target, async (connection) => {
    await connection.rows(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`);
    const pending = await findPending(target, connection);
    const applied = pending.length === 0 ? [] : await runEngine(target);
    await makeSearchIndex(target, connection);
    return applied;
  });
}

async function withConnection<T>(target: Target, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect(target);
  return work(connection).finally(() => connection.close());
}

async function findPending(target: Target, connection: Connection): Promise<string[]> {
  const { pending, edited, failed, unknown } = await readHistory(connection, target.provider);
  if (failed.length > 0) throw new Error(`these migrations failed half-way: ${failed.join(", ")}`);
  if (edited.length > 0) throw new Error(`these migrations changed after they ran: ${edited.join(", ")}`);
  if (unknown.length > 0) throw new Error(`the database knows newer migrations: ${unknown.join(", ")}`);
  return pending;
}

// Loaded only here: an up-to-date database needs no engine, and starting it costs half a second.
async function runEngine(target: Target): Promise<string[]> {
  const { withEngine } = await import("./engine");
  const input = { migrationsList: migrationList(target.provider), filters: NO_FILTER };
  const output = await withEngine(target, (engine) => engine.applyMigrations(input));
  return output.appliedMigrationNames;
}

async function makeSearchIndex(target: Target, connection: Connection): Promise<void> {
  const file = searchIndexFile(target.provider);
  if (existsSync(file)) await connection.script(readFileSync(file, "utf8"));
}
