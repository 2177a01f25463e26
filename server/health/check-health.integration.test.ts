import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { now } from "@/server/clock";
import { closeDatabase, useDatabase } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { checkHealth } from "./check-health";

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

describe("health", () => {
  it("is ok while the database answers", async () => {
    expect(await checkHealth()).toMatchObject({
      status: "ok",
      checks: { database: { status: "ok" }, jobs: { status: "ok" } },
    });
  });

  it("says that jobs are late, which is no reason to stop selling", async () => {
    const long = new Date(now().getTime() - 10 * 60_000);
    await withTransaction((tx) =>
      tx.job.create({
        data: { id: "1", kind: "mail", key: "1", payload: "{}", runAt: long, createdAt: long },
      }),
    );
    expect(await checkHealth()).toMatchObject({ status: "ok", checks: { jobs: { status: "late" } } });
  });

  it("is down, check by check, when the database refuses", async () => {
    await closeDatabase();
    useDatabase("postgres://nobody@127.0.0.1:1/none");
    expect(await checkHealth()).toMatchObject({
      status: "down",
      checks: { database: { status: "down", detail: "refused" }, jobs: { status: "down" } },
    });
  });
});
