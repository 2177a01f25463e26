import { startPostgres } from "../../scripts/lib/postgres/server";
import { fillDatabase } from "./fill-database";

export type Postgres = { url: string; stop(): Promise<void> };

/** A PostgreSQL of this test's own with the shop's tables and catalogue in it. */
export async function createPostgres(): Promise<Postgres> {
  const server = await startPostgres();
  const url = server.url("kram");
  await fillDatabase(url);
  return { url, stop: () => server.stop() };
}
