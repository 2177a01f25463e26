import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { hub } from "@/server/realtime/hub";
import { buy, stockOf } from "@/server/testing/buy";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { makeProduct } from "@/server/testing/make-product";
import { checkPayment } from "./check-payment";
import { markPeriod } from "./mark-period";
import { reconcilePeriod } from "./reconcile";
import { requestRefund } from "./request-refund";
import { sendRefund } from "./send-refund";
import { settleUnknownRefund } from "./settle-unknown-refund";

let database: TestDatabase;
let seqr: FakeSeqr;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  seqr = FakeSeqr.install();
});

async function sold() {
  const product = await makeProduct();
  const payment = await buy(product.sku);
  seqr.pay(payment.reference ?? "");
  await checkPayment({ paymentId: payment.id, source: "callback" });
  return { ...product, payment, orderId: payment.orderId };
}

async function refund(orderId: string, amount: number, restock = false): Promise<string> {
  const requested = await requestRefund({ orderId, amount, reason: "did not fit", restock, who: "ola" });
  if (!requested.ok) throw new Error(requested.error.code);
  return requested.value.refundId;
}

const stateOf = async (id: string) => (await db().refund.findUniqueOrThrow({ where: { id } })).state;
const orderState = async (id: string) => (await db().order.findUniqueOrThrow({ where: { id } })).state;

describe("refunds", () => {
  it("go out in parts until nothing is left, and never further", async () => {
    const { orderId } = await sold();
    await sendRefund({ refundId: await refund(orderId, 4_900) });
    expect(await orderState(orderId)).toBe("PARTLY_REFUNDED");
    expect(
      await requestRefund({ orderId, amount: 8_001, reason: "-", restock: false, who: "ola" }),
    ).toMatchObject({
      error: { code: "too-much", refundable: 8_000 },
    });
    await sendRefund({ refundId: await refund(orderId, 8_000) });
    expect(await orderState(orderId)).toBe("REFUNDED");
    expect(await db().job.count({ where: { kind: "mail.refund-done" } })).toBe(2);
  });

  it("are told to the pages of the back office that are open, as soon as they are asked for", async () => {
    const { orderId } = await sold();
    const heard = vi.fn();
    const stop = hub().subscribe(["admin:orders"], heard);
    await refund(orderId, 4_900);
    stop();
    expect(heard).toHaveBeenCalledOnce();
  });

  it("of two at once that together are too much, one is refused", async () => {
    const { orderId } = await sold();
    const both = await Promise.all(
      [1, 2].map(() => requestRefund({ orderId, amount: 9_000, reason: "-", restock: false, who: "ola" })),
    );
    expect(both.map((each) => each.ok).sort()).toEqual([false, true]);
  });

  it("put the pieces back on hand when asked to, once the whole sum went back", async () => {
    const { orderId, variantId } = await sold();
    await sendRefund({ refundId: await refund(orderId, 12_900, true) });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });

  it("whose answer is lost are parked, and not sent again", async () => {
    const { orderId } = await sold();
    const refundId = await refund(orderId, 12_900);
    seqr.fail("refundPayment", "unknown");
    await sendRefund({ refundId });
    await sendRefund({ refundId });
    expect(await stateOf(refundId)).toBe("UNKNOWN");
    expect(seqr.calls.filter((call) => call === "refundPayment")).toHaveLength(1);
    expect(
      await requestRefund({ orderId, amount: 1, reason: "-", restock: false, who: "ola" }),
    ).toMatchObject({ error: { code: "too-much" } });
    expect(
      await settleUnknownRefund({ refundId, outcome: "DONE", reference: "ers-1", who: "ola" }),
    ).toMatchObject({ ok: true });
    expect([await stateOf(refundId), await orderState(orderId)]).toEqual(["DONE", "REFUNDED"]);
    expect(await settleUnknownRefund({ refundId, outcome: "REFUSED", who: "ola" })).toMatchObject({
      error: { code: "not-unknown" },
    });
  });

  it("that a crash interrupted after sending are parked", async () => {
    const { orderId } = await sold();
    const refundId = await refund(orderId, 100);
    await withTransaction((tx) => tx.refund.update({ where: { id: refundId }, data: { state: "SENT" } }));
    await sendRefund({ refundId });
    expect(await stateOf(refundId)).toBe("UNKNOWN");
    expect(seqr.calls).not.toContain("refundPayment");
  });

  it("that SEQR could not be reached for are tried again, refused ones end and free the sum", async () => {
    const { orderId } = await sold();
    const refundId = await refund(orderId, 12_900);
    seqr.fail("refundPayment", "retry", "94");
    await expect(sendRefund({ refundId })).rejects.toThrow(/94/);
    expect(await stateOf(refundId)).toBe("REQUESTED");
    seqr.fail("refundPayment", "final", "97");
    await sendRefund({ refundId });
    expect(await stateOf(refundId)).toBe("REFUSED");
    expect(await orderState(orderId)).toBe("PAID");
    expect(
      await requestRefund({ orderId, amount: 12_900, reason: "-", restock: false, who: "ola" }),
    ).toMatchObject({ ok: true });
  });

  it("need money to give back", async () => {
    const { sku } = await makeProduct();
    const { orderId } = await buy(sku);
    const attempt = (amount: number, order = orderId) =>
      requestRefund({ orderId: order, amount, reason: "-", restock: false, who: "ola" });
    expect(await attempt(100)).toMatchObject({ error: { code: "not-paid" } });
    expect(await attempt(100, "none")).toMatchObject({ error: { code: "not-found" } });
    expect(await attempt(0)).toMatchObject({ error: { code: "bad-amount" } });
    expect(await attempt(1.5)).toMatchObject({ error: { code: "bad-amount" } });
  });
});

describe("reconciliation", () => {
  it("lists what matches, what is missing on either side and what differs", async () => {
    await closePeriod();
    const one = await sold();
    const two = await sold();
    const three = await sold();
    const refundId = await refund(one.orderId, 900);
    await sendRefund({ refundId });
    const row = (reference: string, amount: string) =>
      `<Row><TerminalId>t</TerminalId><CashierId>WEB</CashierId><SalesAmount>${amount}</SalesAmount><ErsReference>${reference}</ErsReference></Row>`;
    seqr.report = `<TransactionDetails><Meta><ResellerId>r</ResellerId></Meta>${row(`ers-${one.payment.reference}`, "129.00000")}${row(
      `ers-${two.payment.reference}`,
      "128.00000",
    )}${row("ers-unknown", "5.00000")}${row(`ers-refund-${refundId}`, "-9.00000")}</TransactionDetails>`;
    const result = await reconcilePeriod({ periodId: await closePeriod() });
    if (!result.ok || !result.value.ready) throw new Error("no report");
    const { matched, missingAtSeqr, missingHere, amountDiffers } = result.value;
    expect(matched.map(({ orderId, kind }) => [orderId, kind])).toEqual([
      [one.orderId, "payment"],
      [one.orderId, "refund"],
    ]);
    expect(missingAtSeqr.map(({ orderId }) => orderId)).toEqual([three.orderId]);
    expect(missingHere.map(({ paidReference }) => paidReference)).toEqual(["ers-unknown"]);
    expect(amountDiffers.map(({ ours }) => ours.orderId)).toEqual([two.orderId]);
    expect(await db().period.findFirst({ orderBy: { id: "desc" } })).toMatchObject({ state: "DIFFERS" });
  });

  it("says so when the report cannot be read", async () => {
    const periodId = await closePeriod();
    seqr.report = "<TransactionDetails><Row></TransactionDetails>";
    expect(await reconcilePeriod({ periodId })).toMatchObject({ error: { code: "unreadable" } });
    expect(await reconcilePeriod({ periodId: "none" })).toMatchObject({ error: { code: "not-found" } });
  });
});

async function closePeriod(): Promise<string> {
  const marked = await markPeriod({ who: "ola" });
  if (!marked.ok) throw new Error(marked.error.detail);
  return marked.value.periodId;
}
