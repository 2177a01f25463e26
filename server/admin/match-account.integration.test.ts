import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { makeShopper } from "@/server/testing/account";
import { matchAccount } from "./match-account";

let database: TestDatabase;
let shopperId: string;
beforeAll(async () => {
  database = await testDatabase();
  shopperId = await makeShopper("zofia@example.com");
});
afterAll(() => database.close());

describe("the account of an order", () => {
  it("is the one it was ordered from, whatever its e-mail", async () => {
    expect(await matchAccount({ shopperId, email: "other@example.com" })).toEqual({
      how: "owner",
      email: "zofia@example.com",
    });
  });

  it("of a guest is only said to have the same e-mail", async () => {
    expect(await matchAccount({ shopperId: null, email: "Zofia@example.com" })).toEqual({
      how: "same-email",
      email: "zofia@example.com",
    });
    expect(await matchAccount({ shopperId: null, email: "nobody@example.com" })).toBeUndefined();
  });
});
