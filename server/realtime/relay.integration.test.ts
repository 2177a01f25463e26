import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "pg";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { dialectOf } from "@/server/db/dialect";
import { testEnv } from "@/server/testing/test-env";
import { hub } from "./hub";
import { publish } from "./publish";
import { startRelay, stopRelay } from "./relay";

let database: TestDatabase;
let restoreEnv: () => void;

beforeAll(async () => {
  database = await testDatabase();
  restoreEnv = testEnv({ DATABASE_URL: database.url });
  startRelay();
});
afterAll(async () => {
  restoreEnv();
  await stopRelay();
  await database.close();
});

describe("the relay between processes", () => {
  it("hears on PostgreSQL what another process says, and says what happens here; on SQLite it is off", async () => {
    if (dialectOf(database.url) === "sqlite") {
      publish("order:relay", 1);
      return expect(hub().open).toBe(0);
    }
    const other = new Client({ connectionString: database.url });
    await other.connect();
    await other.query("LISTEN kram_topics");
    const said = new Promise<string>((resolve) =>
      other.once("notification", ({ payload }) => resolve(payload ?? "")),
    );
    await expect
      .poll(() => (publish("order:relay", 1), Promise.race([said, undefined])), { timeout: 10_000 })
      .toBeDefined();
    expect(JSON.parse(await said)).toMatchObject({ topic: "order:relay", version: 1 });
    const heard = new Promise((resolve) => hub().subscribe(["order:other"], resolve));
    await other.query("SELECT pg_notify('kram_topics', $1)", [
      JSON.stringify({ from: "other", topic: "order:other", version: 9 }),
    ]);
    await other.query("SELECT pg_notify('kram_topics', 'nonsense')");
    expect(await heard).toMatchObject({ topic: "order:other", version: 9 });
    await other.end();
  });
});
