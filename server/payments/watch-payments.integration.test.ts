import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { buy, shopper, stockOf } from "@/server/testing/buy";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { makeProduct } from "@/server/testing/make-product";
import { createSeqrPurchase } from "@/server/orders/create-seqr-purchase";
import { flushMessages } from "./record-message";
import { cancelPayment } from "./cancel-payment";
import { receiveSeqrNotification } from "./receive-seqr-notification";
import { watchPayments } from "./watch-payments";

let database: TestDatabase;
let seqr: FakeSeqr;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  seqr = FakeSeqr.install();
  await withTransaction((tx) => tx.payment.updateMany({ data: { nextPollAt: null } }));
});

const later = (seconds: number) => new Date(Date.now() + seconds * 1_000);

async function pending(stock = 5) {
  const product = await makeProduct({ stock });
  const payment = await buy(product.sku);
  return { ...product, payment, reference: payment.reference ?? "" };
}

async function stateOf(paymentId: string) {
  return (await db().payment.findUniqueOrThrow({ where: { id: paymentId } })).state;
}

describe("the watcher", () => {
  it("finds out by itself that a payment was made", async () => {
    const { payment, variantId, reference } = await pending();
    seqr.pay(reference);
    await watchPayments(later(2));
    expect(await stateOf(payment.id)).toBe("PAID");
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("sends the version of the last answer with the next question", async () => {
    const { payment } = await pending();
    await watchPayments(later(2));
    expect(await db().payment.findUniqueOrThrow({ where: { id: payment.id } })).toMatchObject({
      providerVersion: 1,
    });
  });

  it("asks again after 1.5 s, not before, and no more once it is over", async () => {
    const { reference } = await pending();
    const start = later(2);
    expect(await watchPayments(start)).toBe(1);
    expect(await watchPayments(new Date(start.getTime() + 1_000))).toBe(0);
    expect(await watchPayments(new Date(start.getTime() + 1_600))).toBe(1);
    seqr.end(reference, "FAILED");
    expect(await watchPayments(new Date(start.getTime() + 3_200))).toBe(1);
    expect(await watchPayments(new Date(start.getTime() + 60_000))).toBe(0);
  });

  it("asks once although two processes wake up together", async () => {
    await pending();
    const start = later(2);
    const rounds = await Promise.all([watchPayments(start), watchPayments(start)]);
    expect(rounds.reduce((sum, due) => sum + due, 0)).toBe(1);
  });

  it("keeps a payment that SEQR cannot be asked about, and raises an alarm over wrong credentials", async () => {
    const { payment, reference } = await pending();
    seqr.fail("getPaymentStatus", "retry", "94");
    await watchPayments(later(2));
    expect(await db().payment.findUniqueOrThrow({ where: { id: payment.id } })).toMatchObject({
      state: "PENDING",
      alarm: null,
    });
    seqr.fail("getPaymentStatus", "configuration", "20");
    await watchPayments(later(4));
    expect((await db().payment.findUniqueOrThrow({ where: { id: payment.id } })).alarm).toMatch(/^20:/);
    seqr.pay(reference);
    await watchPayments(later(60));
    expect(await db().payment.findUniqueOrThrow({ where: { id: payment.id } })).toMatchObject({
      state: "PAID",
      alarm: null,
    });
  });

  it("gives up after the set time: asks, cancels at SEQR, returns the hold", async () => {
    const { payment, variantId } = await pending();
    await watchPayments(later(301));
    expect(seqr.calls.slice(-2)).toEqual(["getPaymentStatus", "cancelInvoice"]);
    expect(await stateOf(payment.id)).toBe("EXPIRED");
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });

  it("sells what was paid in the last second instead of cancelling it", async () => {
    const { payment, reference } = await pending();
    seqr.pay(reference);
    await watchPayments(later(301));
    expect(seqr.calls).not.toContain("cancelInvoice");
    expect(await stateOf(payment.id)).toBe("PAID");
  });

  it("asks at once when SEQR will not cancel because it is paid (50), and waits when it is being paid (51)", async () => {
    const { payment, reference } = await pending();
    seqr.cancelOutcome = { outcome: "look-up", paid: false };
    await watchPayments(later(301));
    expect(await stateOf(payment.id)).toBe("PENDING");
    seqr.cancel = async () => {
      seqr.pay(reference);
      return { ok: true, value: { outcome: "look-up", paid: true } };
    };
    await watchPayments(later(310));
    expect(await stateOf(payment.id)).toBe("PAID");
  });

  it("confirms by a question what SEQR calls cancelled already (95)", async () => {
    const { payment, reference } = await pending();
    seqr.cancel = async () => {
      seqr.end(reference, "CANCELED");
      return { ok: true, value: { outcome: "already-cancelled" } };
    };
    await watchPayments(later(301));
    expect(await stateOf(payment.id)).toBe("CANCELLED");
  });

  it("never cancels here what SEQR did not cancel there", async () => {
    const { payment } = await pending();
    seqr.fail("cancelInvoice", "retry", "94");
    await watchPayments(later(301));
    expect(await stateOf(payment.id)).toBe("PENDING");
  });

  it("returns a hold past its end although SEQR stays silent", async () => {
    const { payment, variantId } = await pending();
    for (let n = 0; n < 3; n++) seqr.fail("getPaymentStatus", "retry", "network");
    seqr.fail("cancelInvoice", "retry", "network");
    await watchPayments(later(421));
    expect(await stateOf(payment.id)).toBe("PENDING");
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });

  it("ends what a crash left before SEQR had answered", async () => {
    const { payment, variantId } = await pending();
    await withTransaction((tx) =>
      tx.payment.update({
        where: { id: payment.id },
        data: { state: "STARTING", reference: null, nextPollAt: later(0) },
      }),
    );
    await watchPayments(later(301));
    expect(await stateOf(payment.id)).toBe("FAILED");
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });
});

describe("createPurchase", () => {
  it("stands in the payment's timeline, without the shopper's data", async () => {
    const { sku } = await makeProduct();
    const created = await createSeqrPurchase({ purchase: { ...shopper, purchaseToken: sku } });
    await flushMessages();
    const message = await db().message.findFirstOrThrow({
      where: { operation: "createPurchase", requestBody: { contains: sku } },
    });
    const { reference } = await db().payment.findUniqueOrThrow({ where: { id: message.paymentId ?? "" } });
    expect(created).toEqual({ ok: true, reference });
    expect(message).toMatchObject({ direction: "in", status: 200 });
    expect(message.responseBody).toContain(reference);
    expect(message.requestBody).not.toContain(shopper.email);
    expect(message.requestBody).not.toContain(shopper.street);
  });

  it("ends the order and returns the hold when SEQR takes no invoice", async () => {
    const { sku, variantId } = await makeProduct();
    seqr.fail("sendInvoice", "unknown", "timeout");
    const created = await createSeqrPurchase({ purchase: { ...shopper, purchaseToken: sku } });
    expect(created).toEqual({ ok: false, errorCode: "INVOICING_ERROR" });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
    const order = await db().order.findFirstOrThrow({
      where: { lines: { some: { sku } } },
      include: { payments: true },
    });
    expect([order.state, order.payments[0]?.state]).toEqual(["FAILED", "FAILED"]);
  });

  it("writes nothing for an unknown token or a product that is sold out", async () => {
    const before = await db().order.count();
    const { sku } = await makeProduct({ stock: 0 });
    const unknown = await createSeqrPurchase({ purchase: { ...shopper, purchaseToken: "NO-SUCH-SKU" } });
    const soldOut = await createSeqrPurchase({ purchase: { ...shopper, purchaseToken: sku } });
    expect([unknown, soldOut]).toEqual([
      { ok: false, errorCode: "INVALID_PURCHASE_TOKEN" },
      { ok: false, errorCode: "OUT_OF_STOCK" },
    ]);
    expect(await db().order.count()).toBe(before);
    expect(seqr.calls).toEqual([]);
  });

  it("sends this shop's own price and keeps hostile names as they are", async () => {
    const { sku } = await makeProduct({ amount: 19_999 });
    const payment = await buy(sku);
    const sent = seqr.invoices.get(payment.reference ?? "")?.invoice;
    expect(sent).toMatchObject({
      orderNumber: payment.order.number,
      total: { amount: 19_999, currency: "PLN" },
    });
    expect(sent?.notificationUrl).toContain(`/api/seqr/notify/${payment.id}/${payment.notifySecret}`);
    expect(payment.order.name).toBe(shopper.clientName);
  });

  it("holds nothing for a digital product", async () => {
    const { sku } = await makeProduct({ kind: "digital" });
    expect((await buy(sku)).holds).toEqual([]);
  });
});

describe("a notification", () => {
  it("makes the shop ask, ten at once are one sale", async () => {
    const { payment, variantId, reference } = await pending();
    seqr.pay(reference);
    const known = await Promise.all(
      Array.from({ length: 10 }, () =>
        receiveSeqrNotification({ paymentId: payment.id, secret: payment.notifySecret, body: "" }),
      ),
    );
    expect(known).toEqual(Array(10).fill(true));
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(await db().job.count({ where: { key: `mail.order-confirmation:${payment.orderId}` } })).toBe(1);
  });

  it("is not believed: early, forged or naming another invoice it changes nothing", async () => {
    const { payment, reference } = await pending();
    const other = await pending();
    seqr.pay(other.reference);
    const { id, notifySecret: secret } = payment;
    expect(await receiveSeqrNotification({ paymentId: id, secret, body: "" })).toBe(true);
    expect(
      await receiveSeqrNotification({ paymentId: id, secret, body: `invoiceReference=${other.reference}` }),
    ).toBe(true);
    const asked = seqr.calls.length;
    expect(
      await receiveSeqrNotification({ paymentId: id, secret: other.payment.notifySecret, body: "" }),
    ).toBe(false);
    expect(
      await receiveSeqrNotification({ paymentId: id, secret: "", body: `invoiceReference=${reference}` }),
    ).toBe(false);
    expect(await receiveSeqrNotification({ paymentId: "none", secret, body: "" })).toBe(false);
    expect(seqr.calls).toHaveLength(asked);
    expect(await stateOf(id)).toBe("PENDING");
  });

  it("is taken although SEQR cannot be asked, and the watcher finishes", async () => {
    const { payment, reference } = await pending();
    seqr.pay(reference);
    seqr.fail("getPaymentStatus", "retry", "network");
    expect(
      await receiveSeqrNotification({ paymentId: payment.id, secret: payment.notifySecret, body: "" }),
    ).toBe(true);
    expect(await stateOf(payment.id)).toBe("PENDING");
    await watchPayments(later(2));
    expect(await stateOf(payment.id)).toBe("PAID");
  });
});

describe("cancelPayment", () => {
  it("cancels at SEQR first", async () => {
    const { payment, variantId } = await pending();
    expect(await cancelPayment({ paymentId: payment.id, who: "ola" })).toEqual({
      ok: true,
      value: { state: "CANCELLED" },
    });
    expect(seqr.calls.at(-1)).toBe("cancelInvoice");
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
    expect(await cancelPayment({ paymentId: payment.id, who: "ola" })).toMatchObject({
      error: { code: "not-open" },
    });
  });

  it("finds the payment paid instead", async () => {
    const { payment, reference } = await pending();
    seqr.pay(reference);
    seqr.cancelOutcome = { outcome: "look-up", paid: true };
    expect(await cancelPayment({ paymentId: payment.id, who: "ola" })).toMatchObject({
      error: { code: "paid" },
    });
    expect(await stateOf(payment.id)).toBe("PAID");
  });
});
