import { afterEach, beforeEach, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { addTill } from "./add-till";

let database: TestDatabase;
beforeEach(async () => void (database = await testDatabase()));
afterEach(() => database.close());

it("numbers tills one after another, also when several are added at once", async () => {
  const added = await Promise.all(["Door", "Window", "Cellar", "Garden"].map((name) => addTill({ name })));
  expect(added.every(({ ok }) => ok)).toBe(true);
  const tills = await db().till.findMany({ orderBy: { number: "asc" }, select: { number: true } });
  expect(tills).toEqual([{ number: "T1" }, { number: "T2" }, { number: "T3" }, { number: "T4" }]);
});
