import pg from "pg";
import { withDatabase } from "../migrate/adapter-postgres";

/** Copies a database on its server, with everything in it; gives the copy's address. */
export async function cloneDatabase(url: string, name: string): Promise<string> {
  const source = decodeURIComponent(new URL(url).pathname.slice(1));
  await onServer(url, (client) =>
    client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(source)}`,
    ),
  );
  return withDatabase(url, name);
}

/** Deletes a database, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await onServer(url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, "postgres") });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
