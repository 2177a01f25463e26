import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { addLine } from "@/server/basket/add-line";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { ensureBinding, moveBinding } from "@/server/inpost-pay/binding-record";
import { deleteBinding } from "@/server/inpost-pay/delete-binding";
import { walletOrder } from "@/server/inpost-pay/wallet-order";
import { addPromoCode } from "@/server/promo/add-promo-code";
import { makeBasket } from "@/server/testing/basket-order";
import { checkoutOf, makeCheckoutShop } from "@/server/testing/checkout";
import { fakeInpostPay, refusal } from "@/server/testing/fake-inpost-pay";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { getCheckout } from "./get-checkout";
import { placeCheckout } from "./place-checkout";

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
  await makeCheckoutShop();
  FakeSeqr.install();
});
afterEach(() => database.close());

const place = (token: string, expectedTotal = 5219) =>
  placeCheckout({ token, body: checkoutOf({ expectedTotal }) });

describe("R16 a basket on a phone that is bought in the shop instead", () => {
  async function bound() {
    const basket = await makeBasket({ CUP: 1 });
    await withTransaction(async (tx) => {
      await ensureBinding(tx, basket.id, now());
      const data = { walletBasketId: "inpost-1", phone: "600700800", browserId: "b-1" };
      await moveBinding(tx, { basketId: basket.id, to: "BOUND", at: now(), data });
    });
    return basket;
  }
  const jobs = () => db().job.findMany({ where: { kind: "inpost-pay.delete-binding" } });

  it("is unlinked with its order, forgets the phone, and InPost will be told that it was bought", async () => {
    const inpost = fakeInpostPay();
    const { id, token } = await bound();
    expect(await place(token)).toMatchObject({ ok: true });
    expect(await db().binding.findUnique({ where: { basketId: id } })).toMatchObject({
      state: "ENDED",
      phone: null,
    });
    const [job] = await jobs();
    expect(JSON.parse(String(job?.payload))).toEqual({ basketId: id, realized: true });
    await deleteBinding({ basketId: id, realized: true });
    expect(inpost.deleteBinding).toHaveBeenCalledWith({ basketId: id, realized: true });
    inpost.deleteBinding.mockResolvedValueOnce(refusal("timeout", "unknown"));
    await expect(deleteBinding({ basketId: id, realized: true })).rejects.toThrow("timeout");
  });

  it("sends pages that wait for the wallet to the order (R15)", async () => {
    const { token } = await bound();
    const placed = await place(token);
    const orderToken = placed.ok ? placed.done.orderToken : "none";
    expect(await walletOrder({ token, locale: "en" })).toEqual({
      ...{ action: "redirect", redirect: `/en/orders/${orderToken}` },
    });
  });

  it("keeps its link when no order is made", async () => {
    const { id, token } = await bound();
    expect(await place(token, 1)).toMatchObject({ ok: false });
    expect(await db().binding.findUnique({ where: { basketId: id } })).toMatchObject({ state: "BOUND" });
    expect(await jobs()).toEqual([]);
  });

  it("is nobody else's business when it was never linked", async () => {
    const { token } = await makeBasket({ CUP: 1 });
    expect(await place(token)).toMatchObject({ ok: true });
    expect(await jobs()).toEqual([]);
  });
});

describe("what the checkout offers", () => {
  it("is what can carry the whole basket, without cash on delivery, and counts no code of the app", async () => {
    const { token } = await makeBasket({ CUP: 1, FILE: 1 });
    await addPromoCode({ key: { token }, code: "INAPP", inApp: true });
    const view = await getCheckout({ token, locale: "en" });
    expect(view.deliveries.map(({ type, options }) => [type, options])).toEqual([
      ["APM", []],
      ["COURIER", []],
    ]);
    expect(view).toMatchObject({
      payable: true,
      basket: { total: 5820, promoCodes: [{ refusal: "only-in-app" }] },
    });
    expect(view.consents.map(({ id, required }) => [id, required])).toEqual([
      ["terms", true],
      ["news", false],
    ]);
    const files = await makeBasket({ FILE: 1 });
    expect((await getCheckout({ token: files.token, locale: "en" })).deliveries).toMatchObject([
      { type: "DIGITAL" },
    ]);
  });

  it("is nothing without a basket", async () => {
    expect(await getCheckout({ token: undefined, locale: "en" })).toMatchObject({
      payable: false,
      orderUrl: null,
    });
    const added = await addLine({ token: undefined, sku: "CUP", quantity: 1 });
    expect(added.ok && (await getCheckout({ token: added.token, locale: "en" })).topic).toMatch(/^basket:/);
  });
});
