import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { getBasket } from "@/server/basket/get-basket";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { getOrder } from "@/server/orders/get-order";
import { refillBasket } from "@/server/orders/refill-basket";
import { addPromoCode } from "@/server/promo/add-promo-code";
import { makeBasket } from "@/server/testing/basket-order";
import { checkoutOf, courier, locker, makeCheckoutShop } from "@/server/testing/checkout";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { checkPayment } from "@/server/payments/check-payment";
import { providers, useProviders } from "@/server/payments/providers";
import { watchPayments } from "@/server/payments/watch-payments";
import { getCheckout } from "./get-checkout";
import { placeCheckout } from "./place-checkout";

let database: TestDatabase;
let seqr: FakeSeqr;
beforeEach(async () => {
  database = await testDatabase();
  seqr = FakeSeqr.install();
  await makeCheckoutShop();
});
afterEach(async () => {
  setClock();
  await database.close();
});

async function place(token: string, change: Parameters<typeof checkoutOf>[0]) {
  return placeCheckout({ token, body: checkoutOf(change) });
}

async function placed(token: string, change: Parameters<typeof checkoutOf>[0]) {
  const answer = await place(token, change);
  if (!answer.ok) throw new Error(answer.error.code);
  const { orderToken } = answer.done;
  const order = await db().order.findUniqueOrThrow({
    where: { token: orderToken },
    include: { payments: true, delivery: true, invoice: true, consents: true },
  });
  const [payment] = order.payments;
  if (!payment) throw new Error("an order without a payment");
  const sent = seqr.invoices.get(payment.reference ?? "")?.invoice;
  return { order, payment, sent, orderToken };
}

const stock = (variantId: string) => db().stock.findUniqueOrThrow({ where: { variantId } });

describe("the invoice of a basket bought in the shop", () => {
  it("has a row for each line, one for the discount per VAT rate and one for the delivery, and adds up", async () => {
    const { token } = await makeBasket({ CUP: 2, TEA: 1 });
    await addPromoCode({ key: { token }, code: "MINUS10" });
    const { order, payment, sent } = await placed(token, { expectedTotal: 10_599 });
    expect(order).toMatchObject({ state: "PENDING", channel: "shop", totalAmount: 10_599 });
    expect(payment).toMatchObject({ provider: "seqr", state: "PENDING", amount: 10_599 });
    expect(
      sent?.rows.map(({ description, quantity, total, vatRate }) => [
        description,
        quantity,
        total.amount,
        vatRate,
      ]),
    ).toEqual([
      ["cup", 2, 7840, 23],
      ["tea", 1, 2460, 8],
      ["Rabat", 1, -761, 23],
      ["Rabat", 1, -239, 8],
      ["Paczkomat KRA010", 1, 1299, 23],
    ]);
    expect(sent?.total).toEqual({ amount: 10_599, currency: "PLN" });
    expect(sent?.notificationUrl).toContain(`/api/seqr/notify/${payment.id}/${payment.notifySecret}`);
    expect(sent?.backUrl).toMatch(new RegExp(`^http.*/pl/orders/${order.token}$`));
    expect(sent?.orderNumber).toBe(order.number);
    expect(await stock("CUP")).toMatchObject({ onHand: 9, held: 2 });
  });

  it("names the extras of a delivery with it, and leaves a free delivery out", async () => {
    await withTransaction((tx) =>
      tx.deliveryMethod.update({ where: { type: "COURIER" }, data: { giftWrapFee: 700, freeFrom: 10_000 } }),
    );
    const cheap = await makeBasket({ CUP: 1 });
    const wrapped = { ...courier, options: ["GW" as const] };
    const one = await placed(cheap.token, { delivery: wrapped, expectedTotal: 3920 + 1699 + 700 });
    expect(one.sent?.rows.at(-1)).toMatchObject({
      description: "Kurier, pakowanie na prezent",
      total: { amount: 2399 },
    });
    const dear = await makeBasket({ CUP: 3 });
    const other = await placed(dear.token, { delivery: courier, locale: "en", expectedTotal: 11_760 });
    expect(other.sent?.rows).toHaveLength(1);
  });

  it("is not sent for an order that costs nothing, which is paid with that", async () => {
    const { token } = await makeBasket({ FILE: 1 });
    await addPromoCode({ key: { token }, code: "ALL" });
    const { order } = await placed(token, { delivery: { type: "DIGITAL" }, expectedTotal: 0 });
    expect(order.state).toBe("PAID");
    expect(seqr.calls).toEqual([]);
    const jobs = await db().job.findMany({ select: { kind: true } });
    expect(jobs.map(({ kind }) => kind)).toEqual(["mail.order-confirmation"]);
  });
});

describe("an order made in the shop", () => {
  it("carries what was filled in, consents given and not given", async () => {
    const { token } = await makeBasket({ CUP: 1 });
    const { order } = await placed(token, {
      expectedTotal: 5219,
      comments: "Proszę nie dzwonić",
      invoice: {
        ...{ legalForm: "COMPANY", companyName: "Kęs sp. z o.o.", taxId: "526-104-08-28" },
        ...{ street: "Długa", building: "1", postalCode: "31147", city: "Kraków" },
      },
    });
    expect(order).toMatchObject({ name: "Zofia Kęs", phone: "+48600700800", comments: "Proszę nie dzwonić" });
    expect(order.delivery).toMatchObject({
      type: "APM",
      lockerCode: "KRA010",
      street: "Długa 48",
      zip: "31-146",
    });
    expect(order.invoice).toMatchObject({ taxId: "PL5261040828", postalCode: "31-147", countryCode: "PL" });
    expect(order.consents.map(({ consentId, accepted }) => [consentId, accepted]).sort()).toEqual([
      ["news", false],
      ["terms", true],
    ]);
  });

  it("shows its code until it is paid, and is paid once", async () => {
    const { token } = await makeBasket({ CUP: 2 });
    const { payment, orderToken } = await placed(token, { expectedTotal: 7840 + 1299 });
    const reference = payment.reference ?? "";
    const waiting = await getOrder({ token: orderToken });
    expect(waiting?.payment?.code).toEqual({
      text: `HTTP://SEQR.SE/R${reference}`,
      appLink: `SEQR://SEQR.SE/R${reference}`,
    });
    seqr.pay(reference);
    await Promise.all([1, 2, 3].map(() => checkPayment({ paymentId: payment.id, source: "callback" })));
    const paid = await getOrder({ token: orderToken });
    expect(paid).toMatchObject({ state: "PAID", refillable: false, payment: { code: null } });
    expect(await stock("CUP")).toMatchObject({ onHand: 7, held: 0 });
  });

  it.each([
    ["as SEQR sent it, letter by letter", "http://seqr.se/r1?x=1", "http://seqr.se/r1?x=1"],
    ["made from its reference when SEQR sent none that is a link", "javascript:alert(1)", undefined],
  ])("shows its code %s (SEQR protocol 5)", async (_, sent, shown) => {
    seqr.codeOf = () => sent;
    const { token } = await makeBasket({ CUP: 2 });
    const { payment, orderToken } = await placed(token, { expectedTotal: 7840 + 1299 });
    const text = shown ?? `HTTP://SEQR.SE/R${payment.reference}`;
    expect((await getOrder({ token: orderToken }))?.payment?.code).toEqual({
      text,
      appLink: text.replace(/^https?/i, "SEQR"),
    });
  });

  it("is one, however many posts come at once, and the others are told its page", async () => {
    const { token } = await makeBasket({ CUP: 2 });
    const all = await Promise.all([1, 2, 3, 4].map(() => place(token, { expectedTotal: 9139 })));
    const done = all.flatMap((each) => (each.ok ? [each.done] : []));
    expect(done).toHaveLength(1);
    for (const each of all)
      if (!each.ok) expect(each.error).toEqual({ code: "already-ordered", orderUrl: done[0]?.orderUrl });
    expect(await db().order.count()).toBe(1);
    expect(seqr.calls).toEqual(["sendInvoice"]);
    expect(await getCheckout({ token, locale: "pl" })).toMatchObject({
      orderUrl: done[0]?.orderUrl,
      basket: { id: null, lines: [] },
    });
  });

  it("is given up when nobody pays in time, and its goods can be had again", async () => {
    const { token } = await makeBasket({ CUP: 2 });
    const { payment, orderToken } = await placed(token, { expectedTotal: 9139 });
    expect(await refillBasket({ orderToken, basketToken: token })).toEqual({
      ok: false,
      error: { code: "not-over" },
    });
    const late = new Date(payment.expiresAt.getTime() + 1000);
    setClock(() => late);
    await watchPayments(late);
    expect(await getOrder({ token: orderToken })).toMatchObject({ state: "EXPIRED", refillable: true });
    expect(await stock("CUP")).toMatchObject({ onHand: 9, held: 0 });
    const refilled = await refillBasket({ orderToken, basketToken: token });
    expect(refilled).toMatchObject({ ok: true });
    const again = refilled.ok ? refilled.token : "";
    expect(again).not.toBe(token);
    await refillBasket({ orderToken, basketToken: again });
    expect(await getBasket({ token: again })).toMatchObject({ count: 2 });
  });
});

describe("when SEQR takes no invoice", () => {
  it.each(["retry", "unknown", "final", "configuration"] as const)(
    "the order has failed, the hold is back, and goods and codes lie in a new basket (%s)",
    async (kind) => {
      const { id, token } = await makeBasket({ CUP: 2, SET: 1 });
      await addPromoCode({ key: { token }, code: "ONCE" });
      seqr.fail("sendInvoice", kind);
      const expectedTotal = 15_840 - 3168 + 1299;
      const answer = await place(token, { expectedTotal });
      if (answer.ok || answer.error.code !== "payment-not-started") throw new Error("it should have failed");
      expect(await db().order.findUnique({ where: { basketId: id } })).toMatchObject({ state: "FAILED" });
      expect(await stock("CUP")).toMatchObject({ onHand: 9, held: 0 });
      const again = answer.error.basketToken ?? "";
      expect(again).not.toBe(token);
      const basket = await getBasket({ token: again });
      expect(basket.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([
        ["CUP", 2],
        ["SET", 1],
      ]);
      expect(basket.promoCodes).toMatchObject([{ code: "ONCE", refusal: null }]);
      expect(await place(again, { expectedTotal })).toMatchObject({ ok: true });
    },
  );
});

describe("no order is made in the shop", () => {
  const refused = async (token: string | undefined, change: Parameters<typeof checkoutOf>[0]) => {
    const answer = await placeCheckout({ token, body: checkoutOf(change) });
    expect(await db().order.count()).toBe(0);
    expect(seqr.calls).toEqual([]);
    return answer.ok ? undefined : answer.error;
  };

  it("without a basket, or out of an empty one", async () => {
    expect(await refused(undefined, {})).toEqual({ code: "unknown-basket" });
    expect(await refused("A".repeat(32), {})).toEqual({ code: "unknown-basket" });
    const { id, token } = await makeBasket({ CUP: 1 });
    await withTransaction((tx) => tx.basketLine.deleteMany({ where: { basketId: id } }));
    expect(await refused(token, {})).toEqual({ code: "empty" });
  });

  it("to a locker that is not there or closed", async () => {
    const { token } = await makeBasket({ CUP: 1 });
    const nowhere = { ...locker, locker: "NIC00X" };
    expect(await refused(token, { delivery: nowhere, expectedTotal: 5219 })).toEqual({
      code: "unknown-locker",
    });
    await withTransaction((tx) => tx.locker.update({ where: { code: "KRA010" }, data: { active: false } }));
    expect(await refused(token, { expectedTotal: 5219 })).toEqual({ code: "unknown-locker" });
  });

  it("without the consents that it needs, or with an old version of one", async () => {
    const { token } = await makeBasket({ CUP: 1 });
    expect(await refused(token, { consents: [], expectedTotal: 5219 })).toEqual({
      ...{ code: "consents", missing: ["terms"], changed: [] },
    });
    const old = [{ id: "terms", version: "0" }];
    expect(await refused(token, { consents: old, expectedTotal: 5219 })).toEqual({
      ...{ code: "consents", missing: [], changed: ["terms"] },
    });
  });

  it("for another sum than the shopper saw, or with a code that counts only in the app", async () => {
    const { token } = await makeBasket({ CUP: 1 });
    expect(await refused(token, { expectedTotal: 5218 })).toEqual({ code: "total-differs", total: 5219 });
    await addPromoCode({ key: { token }, code: "INAPP", inApp: true });
    expect(await refused(token, { expectedTotal: 4631 })).toEqual({
      ...{ code: "code-refused", promoCode: "INAPP", refusal: "only-in-app" },
    });
  });

  it("when less is left than the basket holds, or the delivery is not for it", async () => {
    const { token } = await makeBasket({ CUP: 3 });
    const digital = { type: "DIGITAL" as const };
    expect(await refused(token, { delivery: digital })).toMatchObject({ code: "delivery-refused" });
    await withTransaction((tx) => tx.stock.update({ where: { variantId: "CUP" }, data: { onHand: 2 } }));
    expect(await refused(token, {})).toEqual({ code: "out-of-stock", sku: "CUP", available: 2 });
  });

  it("while SEQR is off", async () => {
    const { token } = await makeBasket({ CUP: 1 });
    const { seqr: _off, ...others } = providers();
    useProviders(others);
    expect(await refused(token, { expectedTotal: 5219 })).toEqual({ code: "no-payment" });
    expect(await getCheckout({ token, locale: "en" })).toMatchObject({ payable: false });
  });
});
