import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { testDatabase, type TestDatabase } from "./test-database";

const open: TestDatabase[] = [];
const fresh = async (options?: { seed?: boolean }) => {
  const database = await testDatabase(options);
  open.push(database);
  return database;
};

afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
});

const user = {
  id: "u1",
  email: "a@b.example",
  name: "A",
  role: "admin",
  passwordHash: "x",
  createdAt: new Date(0),
};

describe("testDatabase", () => {
  it("gives every test an empty database of its own", async () => {
    const first = await fresh();
    await withTransaction((tx) => tx.user.create({ data: user }));
    expect(await db().user.count()).toBe(1);
    const second = await fresh();
    expect(second.url).not.toBe(first.url);
    expect(await db().user.count()).toBe(0);
  });

  it("has the catalogue in it when asked for", async () => {
    await fresh({ seed: true });
    expect(await db().product.count()).toBeGreaterThan(10);
  });
});
