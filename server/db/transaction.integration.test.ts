import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { connect, type Tx } from "./connect";
import { connection, db } from "./db";
import { withTransaction } from "./transaction";

let database: TestDatabase;
const at = new Date("2026-03-01T12:00:00Z");

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
afterEach(async () => {
  await withTransaction((tx) => tx.job.deleteMany());
});

const write = (tx: Tx, id: string) =>
  tx.job.create({ data: { id, kind: "x", key: id, payload: "{}", runAt: at, createdAt: at } });

describe("withTransaction", () => {
  it("gives each caller its own result, in one commit or many", async () => {
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, n) => withTransaction(async (tx) => (await write(tx, `r${n}`)).id)),
    );
    expect(results).toEqual(Array.from({ length: 200 }, (_, n) => `r${n}`));
    expect(await db().job.count()).toBe(200);
  });

  it("undoes only the work that failed", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        withTransaction(async (tx) => {
          await write(tx, `f${n}`);
          if (n % 2 === 1) throw new Error(`no ${n}`);
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
    const kept = await db().job.findMany({ select: { id: true } });
    expect(kept.map(({ id }) => id).sort()).toEqual([
      "f0",
      "f10",
      "f12",
      "f14",
      "f16",
      "f18",
      "f2",
      "f4",
      "f6",
      "f8",
    ]);
  });

  it("survives a constraint that one of the group breaks", async () => {
    const outcomes = await Promise.allSettled(
      ["a", "a", "b"].map((id) => withTransaction((tx) => write(tx, id))),
    );
    const [one, other, third] = outcomes.map(({ status }) => status);
    // Which of the two equal ones is first is the database's choice.
    expect([one, other].sort()).toEqual(["fulfilled", "rejected"]);
    expect(third).toBe("fulfilled");
    expect(await db().job.count()).toBe(2);
  });

  it("shows nothing to readers before the commit", async () => {
    await withTransaction(async (tx) => {
      await write(tx, "hidden");
      expect(await db().job.count()).toBe(0);
    });
    expect(await db().job.count()).toBe(1);
  });

  it("waits for another process instead of failing", async () => {
    const other = connect(database.url, 2);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 2 === 0
          ? withTransaction((tx) => write(tx, `mine${n}`))
          : other.write.job.create({
              data: { id: `theirs${n}`, kind: "x", key: `t${n}`, payload: "{}", runAt: at, createdAt: at },
            }),
      ),
    );
    expect(await db().job.count()).toBe(40);
    await other.close();
  });
});

describe("db()", () => {
  it("cannot write on SQLite, so that no write escapes the queue", async () => {
    if (connection().dialect !== "sqlite") return expect(connection().read).toBe(connection().write);
    await expect(db().job.deleteMany()).rejects.toThrow(/readonly/);
  });
});
