import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../test-database";
import { applyMigrations } from "./apply";
import { connect } from "./connection";
import { findDrift } from "./find-drift";
import { readHistory } from "./history";
import { readTarget } from "./target";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe("migrations", () => {
  it("give exactly the schema, and so does a database they were applied to", async () => {
    expect(await findDrift(database.url)).toEqual([]);
  });

  it("do nothing on a database that is up to date", async () => {
    expect(await applyMigrations(database.url)).toEqual([]);
  });

  it("refuse a database whose migrations were edited after they ran", async () => {
    const other = await testDatabase();
    const connection = await connect(readTarget(other.url));
    await connection.script(`UPDATE "_prisma_migrations" SET checksum = 'other'`);
    const history = await readHistory(connection, readTarget(other.url).provider);
    await connection.close();
    expect(history.edited.length).toBeGreaterThan(0);
    await expect(applyMigrations(other.url)).rejects.toThrow("changed after they ran");
    await other.close();
  });

  it("bring an empty database up to date and name what they did", async () => {
    const url = freshUrl(database.url);
    const applied = await applyMigrations(url);
    expect(applied.length).toBeGreaterThan(0);
    expect(await applyMigrations(url)).toEqual([]);
  });
});

function freshUrl(url: string): string {
  return url.startsWith("file:") ? url.replace(/\.db$/, "-fresh.db") : `${url}_fresh`;
}
