import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { adjustStock } from "@/server/admin/adjust-stock";
import { changePrice } from "@/server/admin/change-price";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { runDueJobs } from "@/server/jobs/worker";
import { fakeInpostPay, refusal } from "@/server/testing/fake-inpost-pay";
import { makeProduct } from "@/server/testing/make-product";
import { checkConnection } from "./check-connection";
import { compareHotProducts } from "./compare-hot-products";
import { offerHotProduct } from "./offer-hot-product";
import { watchHotProducts } from "./watch-hot-products";
import { withdrawHotProduct } from "./withdraw-hot-product";

let database: TestDatabase;
let inpost: ReturnType<typeof fakeInpostPay>;
let count = 0;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  setClock();
  inpost = fakeInpostPay();
  await withTransaction(async (tx) => {
    await tx.hotProduct.deleteMany();
    await tx.job.deleteMany();
  });
});

async function makeHot(ean = `59000000${String(++count).padStart(5, "0")}`) {
  const made = await makeProduct();
  await withTransaction((tx) => tx.variant.update({ where: { id: made.variantId }, data: { ean } }));
  return made;
}
async function offered() {
  const made = await makeHot();
  await offerHotProduct({ variantId: made.variantId });
  await runDueJobs();
  return made;
}
const rowOf = (variantId: string) => db().hotProduct.findUnique({ where: { variantId } });
const later = () => setClock(() => new Date(Date.now() + 3_600_000));

describe("a product in InPost's app", () => {
  it("is made there once, with price, stock and EAN, and has its link", async () => {
    const { variantId, sku } = await makeHot();
    await Promise.all([1, 2].map(() => offerHotProduct({ variantId })));
    await runDueJobs();
    expect(inpost.createProducts.mock.calls.flat(2).at(-1)).toMatchObject({
      productId: sku,
      price: 12_900,
      available: 5,
      name: "Czajnik",
    });
    expect(await rowOf(variantId)).toMatchObject({
      state: "OFFERED",
      deepLink: `https://inpost.example/${sku}`,
    });
    expect(await watchHotProducts()).toBe(0);
  });

  it("is sent again when price or stock change, the latest once for several changes", async () => {
    const { variantId } = await offered();
    await changePrice({ variantId, currency: "PLN", amount: 9_900 });
    await adjustStock({ variantId, delta: 3, reason: "found", who: "ola" });
    expect([await watchHotProducts(), await watchHotProducts()]).toEqual([1, 1]);
    expect(await db().job.count({ where: { kind: "inpost-pay.put-product", state: "READY" } })).toBe(1);
    await runDueJobs();
    expect(inpost.putProduct).toHaveBeenCalledOnce();
    expect(inpost.putProduct.mock.calls[0]?.[0]).toMatchObject({ price: 9_900, available: 8 });
    expect(await watchHotProducts()).toBe(0);
  });

  it("is sent again when it goes back to what it was, and when its text changes", async () => {
    const { variantId, productId } = await offered();
    for (const amount of [9_900, 12_900]) {
      await changePrice({ variantId, currency: "PLN", amount });
      await watchHotProducts();
      await runDueJobs();
    }
    await withTransaction((tx) =>
      tx.product.update({ where: { id: productId }, data: { namePl: "Imbryk" } }),
    );
    await watchHotProducts();
    await runDueJobs();
    const sent = inpost.putProduct.mock.calls.map(([{ price, name }]) => [price, name]);
    expect(sent).toEqual([
      [9_900, "Czajnik"],
      [12_900, "Czajnik"],
      [12_900, "Imbryk"],
    ]);
  });

  it("comes again when InPost did not answer, and is changed when InPost knew it all along", async () => {
    const { variantId } = await makeHot();
    await offerHotProduct({ variantId });
    inpost.createProducts.mockResolvedValueOnce(refusal("timeout", "retry"));
    await runDueJobs();
    expect(await rowOf(variantId)).toMatchObject({ state: "WANTED" });
    inpost.createProducts.mockResolvedValueOnce(refusal("PRODUCT_EXISTS"));
    later();
    await runDueJobs();
    expect(inpost.putProduct).toHaveBeenCalledOnce();
    expect(await rowOf(variantId)).toMatchObject({ state: "OFFERED" });
  });

  it("says why InPost does not take it, and can be tried again", async () => {
    const { variantId } = await makeHot();
    await offerHotProduct({ variantId });
    inpost.createProducts.mockResolvedValueOnce(refusal("MAX_LIMIT_PRODUCTS"));
    await runDueJobs();
    expect(await rowOf(variantId)).toMatchObject({
      state: "REFUSED",
      problem: expect.stringContaining("MAX_LIMIT_PRODUCTS"),
    });
    await offerHotProduct({ variantId });
    await runDueJobs();
    expect(await rowOf(variantId)).toMatchObject({ state: "OFFERED", problem: null });
  });

  it("needs an EAN of 12 or 13 digits, a price in PLN, and a wallet that may have it", async () => {
    const { variantId } = await makeHot("12345678");
    expect(await offerHotProduct({ variantId })).toMatchObject({ error: { code: "ean" } });
    const unpriced = await makeHot();
    await withTransaction((tx) => tx.price.deleteMany({ where: { variantId: unpriced.variantId } }));
    expect(await offerHotProduct(unpriced)).toMatchObject({ error: { code: "no-price" } });
    const own = await makeHot();
    await withTransaction((tx) =>
      tx.product.update({ where: { id: own.productId }, data: { shopOnly: true } }),
    );
    expect(await offerHotProduct(own)).toMatchObject({ error: { code: "shop-only" } });
    expect(await offerHotProduct({ variantId: "none" })).toMatchObject({ error: { code: "not-found" } });
    expect(await db().job.count()).toBe(0);
  });

  it("is taken back, and may be offered anew", async () => {
    const { variantId, sku } = await offered();
    expect(await withdrawHotProduct({ variantId })).toMatchObject({ ok: true });
    await runDueJobs();
    expect(inpost.deleteProduct).toHaveBeenCalledExactlyOnceWith({ productId: sku });
    expect(await rowOf(variantId)).toBeNull();
    expect(await withdrawHotProduct({ variantId })).toMatchObject({ error: { code: "not-found" } });
  });

  it("is made again when it is missing in InPost's list; what is not ours is only named", async () => {
    const { variantId, sku } = await offered();
    inpost.listProducts.mockResolvedValue({
      ok: true,
      value: { products: [{ productId: "FOREIGN", status: "ACTIVE" }], total: 1 },
    });
    const compared = await compareHotProducts();
    expect(compared).toEqual({ ok: true, value: { there: 1, sentAgain: [sku], unknownHere: ["FOREIGN"] } });
    inpost.putProduct.mockResolvedValueOnce(refusal("PRODUCT_NOT_FOUND"));
    await runDueJobs();
    expect(inpost.createProducts).toHaveBeenCalledTimes(2);
    expect(inpost.deleteProduct).not.toHaveBeenCalled();
    expect(await rowOf(variantId)).toMatchObject({ state: "OFFERED" });
    inpost.listProducts.mockResolvedValue(refusal("timeout", "retry"));
    expect(await compareHotProducts()).toMatchObject({ error: { code: "provider-unavailable" } });
  });
});

describe("the check of the connection", () => {
  it("tells the payment methods and the versions of the keys", async () => {
    expect(await checkConnection()).toEqual({
      ok: true,
      value: { paymentMethods: ["CARD", "BLIK_CODE"], keyVersions: ["7"] },
    });
  });

  it("says which step failed and what to look at", async () => {
    inpost.getPaymentMethods.mockResolvedValueOnce({
      ok: false,
      failure: { kind: "configuration", code: "invalid_client", detail: "token: refused" },
    });
    expect(await checkConnection()).toMatchObject({
      error: { code: "refused", step: "token", detail: expect.stringContaining("client secret") },
    });
    inpost.getPaymentMethods.mockResolvedValueOnce(refusal("timeout", "retry"));
    expect(await checkConnection()).toMatchObject({
      error: { code: "provider-unavailable", detail: expect.stringContaining("could not be reached") },
    });
    inpost.listSigningKeys.mockResolvedValueOnce({ ok: true, value: [] });
    expect(await checkConnection()).toMatchObject({ error: { step: "signing-keys" } });
  });
});
