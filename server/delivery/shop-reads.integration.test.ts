import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { listRelated } from "@/server/catalog/list-related";
import { listConsents } from "@/server/consents/list-consents";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { listPromotions } from "@/server/promo/list-promotions";
import { findLocker } from "./find-locker";
import { listDeliveryMethods } from "./list-delivery-methods";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ seed: true });
});
afterAll(() => database.close());

describe("what a wallet is told of the shop", () => {
  it("has the deliveries that are switched on, in their order", async () => {
    expect((await listDeliveryMethods()).map(({ type }) => type)).toEqual(["APM", "COURIER", "DIGITAL"]);
    await withTransaction((tx) =>
      tx.deliveryMethod.update({ where: { type: "COURIER" }, data: { active: false } }),
    );
    expect((await listDeliveryMethods()).map(({ type }) => type)).toEqual(["APM", "DIGITAL"]);
  });

  it("finds a locker by its code unless it is closed", async () => {
    expect(await findLocker({ code: " kra010 " })).toMatchObject({ code: "KRA010", city: "Kraków" });
    expect(await findLocker({ code: "NIC00X" })).toBeUndefined();
    await withTransaction((tx) => tx.locker.update({ where: { code: "KRA010" }, data: { active: false } }));
    expect(await findLocker({ code: "KRA010" })).toBeUndefined();
  });

  it("has consents with whole addresses, the links in them too", async () => {
    const consents = await listConsents({ locale: "pl" });
    expect(consents.map(({ id, requirement }) => [id, requirement])).toEqual([
      ["terms", "REQUIRED_ALWAYS"],
      ["privacy", "REQUIRED_ONCE"],
      ["newsletter", "OPTIONAL"],
    ]);
    for (const { url, links } of consents) {
      for (const each of [url, ...links.map((link) => link.url)])
        expect(each).toMatch(/^http.*\/pl\/(terms|privacy)/);
    }
    expect(consents[1]?.links).toMatchObject([{ id: "returns" }]);
    expect(consents[1]?.text.pl).toContain("#returns");
  });

  it("has the promotions that run, the most important first", async () => {
    const promotions = await listPromotions();
    expect(promotions.map(({ code }) => code)).toEqual(["KRAM10", "MINUS20", "APKA15"]);
    expect(promotions[2]).toMatchObject({ onlyInApp: true, priority: 3 });
  });

  it("has related products: others, in stock, not for the shop only, at most ten", async () => {
    const productIds = ["raspberry-teapot", "morning-cup", "window-lemon"];
    const related = await listRelated({ productIds });
    expect(related.length).toBeGreaterThan(5);
    expect(related.length).toBeLessThanOrEqual(10);
    const ids = related.map(({ productId }) => productId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...productIds, "one-knife", "fifty-ladybirds"]) expect(ids).not.toContain(id);
    for (const { variantId } of related) {
      const stock = await db().stock.findUnique({ where: { variantId } });
      if (stock) expect(stock.onHand - stock.held).toBeGreaterThan(0);
    }
    expect(await listRelated({ productIds: [] })).toEqual([]);
  });
});
