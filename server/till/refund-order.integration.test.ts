import { describe, expect, it } from "vitest";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { runDueJobs } from "@/server/jobs/worker";
import { stockOf } from "@/server/testing/buy";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import {
  alipayCode,
  back,
  charged,
  letPass,
  paidByWallet,
  press,
  refusal,
  saleOf,
  usePayingTills,
  value,
} from "@/server/testing/till";
import { cancelAttempt } from "./cancel-attempt";
import { checkRefund } from "./check-refund";
import { readRefundSlip, readVoidSlip } from "./read-slip";
import { readTillOrder } from "./read-till-order";
import { refundOrder } from "./refund-order";
import { startAttempt } from "./start-attempt";
import { submitCode } from "./submit-code";
import { takeCash } from "./take-cash";

let pockyt: FakePockyt;
usePayingTills((fake) => (pockyt = fake));

describe("a refund at the till", () => {
  it("R17 of lines gives their part, brings the goods back where wanted, and one press is one refund", async () => {
    const { orderId, order, variantId, saleId } = await paidByWallet({ quantity: 3 });
    const [line] = (await order()).lines;
    const wanted = {
      ...{ ...back, orderId, key: press() },
      lines: [{ id: line?.id ?? "", quantity: 1, restock: true }],
    };
    const answers = await Promise.all([refundOrder(wanted), refundOrder(wanted)]);
    expect(new Set(answers.map((answer) => value(answer).refunds[0]?.id)).size).toBe(1);
    await runDueJobs();
    expect(pockyt.count("refund")).toBe(1);
    expect(pockyt.last().refundInfo).toMatchObject([{ refundAmount: "24.60" }]);
    expect(await stockOf(variantId)).toEqual({ onHand: 3, held: 0, ledger: 3 });
    expect(await order()).toMatchObject({
      state: "PARTLY_REFUNDED",
      refundable: 4_920,
      lines: [{ refundedQuantity: 1, refundableAmount: 4_920 }],
      refunds: [{ state: "DONE", tender: "wallet", amount: 2_460 }],
    });
    const refundId = value(answers[0] ?? (await refundOrder(wanted))).refunds[0]?.id ?? "";
    expect(value(await readRefundSlip({ refundId }))).toMatchObject({
      kind: "refund",
      refundedNow: 2_460,
      refundedTotal: 2_460,
      left: 4_920,
      refundReference: refundId,
      refundTransactionNo: pockyt.last().refundInfo[0]?.refundTransactionId,
      lines: [{ quantity: 1, restocked: true }],
    });
    expect(saleId).not.toBe("");
  });

  it("R17 is never more than the total, in money or pieces, also by two at once", async () => {
    const { orderId, order } = await paidByWallet();
    const results = await Promise.all([
      refundOrder({ ...back, orderId, key: press(), amount: 2_000 }),
      refundOrder({ ...back, orderId, key: press(), amount: 2_000 }),
    ]);
    expect(results.map(refusal).filter(Boolean)).toEqual(["too-much"]);
    const [line] = (await order()).lines;
    const lines = [{ id: line?.id ?? "", quantity: 2, restock: false }];
    expect(refusal(await refundOrder({ ...back, orderId, key: press(), lines }))).toBe("bad-lines");
  });

  it("R17 whose answer was lost is looked for among the transaction's refunds, not sent again", async () => {
    const { orderId } = await paidByWallet();
    pockyt.fail("refund", "after");
    const { refunds } = value(await refundOrder({ ...back, orderId, key: press(), amount: 2_460 }));
    const refundId = refunds[0]?.id ?? "";
    await runDueJobs();
    expect(await db().refund.findUnique({ where: { id: refundId } })).toMatchObject({ state: "UNKNOWN" });
    expect(value(await checkRefund({ refundId }))).toEqual({ state: "DONE" });
    expect(pockyt.count("refund")).toBe(1);
    expect(pockyt.last().refundInfo).toHaveLength(1);
  });

  it("R17 that never arrived is sent again under the same reference", async () => {
    const { orderId } = await paidByWallet();
    pockyt.fail("refund", "before");
    const { refunds } = value(await refundOrder({ ...back, orderId, key: press(), amount: 1_000 }));
    const refundId = refunds[0]?.id ?? "";
    await runDueJobs();
    expect(value(await checkRefund({ refundId }))).toEqual({ state: "DONE" });
    const sent = pockyt.asked.filter(({ call }) => call === "refund").map(({ body }) => body.refundReference);
    expect(sent).toEqual([refundId, refundId]);
    expect(pockyt.last().refundInfo).toHaveLength(1);
  });

  it("R17 of a process that died while sending is asked about, then sent again under its reference", async () => {
    const { orderId } = await paidByWallet();
    const { refunds } = value(await refundOrder({ ...back, orderId, key: press(), amount: 1_000 }));
    const refundId = refunds[0]?.id ?? "";
    // All that is left of it.
    await withTransaction((tx) => tx.refund.update({ where: { id: refundId }, data: { state: "SENT" } }));
    expect(value(await checkRefund({ refundId }))).toEqual({ state: "SENT" });
    const later = new Date(Date.now() + 180_000);
    setClock(() => later);
    expect(value(await checkRefund({ refundId }))).toEqual({ state: "DONE" });
    expect(pockyt.last().refundInfo).toMatchObject([{ refundReference: refundId }]);
  });

  it("of an order of the web shop in another currency is left to the back office", async () => {
    const { orderId } = await paidByWallet();
    await withTransaction((tx) => tx.order.update({ where: { id: orderId }, data: { currency: "PLN" } }));
    expect(refusal(await refundOrder({ ...back, orderId, key: press(), amount: 100 }))).toBe(
      "other-currency",
    );
  });

  it("of cash leaves the drawer at once and brings everything back", async () => {
    const { change, variantId } = await saleOf();
    const { order } = value(await takeCash({ ...change, given: 2_460, key: press() }));
    const orderId = order?.id ?? "";
    const [line] = value(await readTillOrder({ orderId })).lines;
    const lines = [{ id: line?.id ?? "", quantity: 1, restock: true }];
    const { refunds } = value(await refundOrder({ ...back, orderId, key: press(), lines }));
    expect(refunds).toMatchObject([{ state: "DONE", tender: "cash", amount: 2_460 }]);
    expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({ state: "REFUNDED" });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });

  it("of a sale paid in two parts goes back the way it came, the wallet first", async () => {
    const { change } = await saleOf();
    value(await takeCash({ ...change, amount: 1_000, given: 1_000, key: press() }));
    value(await startAttempt({ ...change, kind: "scan" }));
    const paid = value(await submitCode({ ...change, number: 1, code: alipayCode() }));
    const orderId = paid.order?.id ?? "";
    const { refunds } = value(await refundOrder({ ...back, orderId, key: press(), amount: 2_000 }));
    expect(refunds).toMatchObject([
      { tender: "wallet", amount: 1_460, state: "REQUESTED" },
      { tender: "cash", amount: 540, state: "DONE" },
    ]);
    await runDueJobs();
    expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({
      state: "PARTLY_REFUNDED",
    });
  });
});

describe("a charge that a cancel gave back", () => {
  it("R18 has a void slip", async () => {
    pockyt.charge = "pending";
    const { change, saleId, sale } = await charged();
    value(await cancelAttempt({ ...change, number: 1 }));
    pockyt.beforeCancel = (transaction) => {
      transaction.status = "success";
    };
    expect(refusal(await readVoidSlip({ saleId }))).toBe("not-found");
    await letPass(20, new Date(sale.attempt?.sentAt ?? 0));
    expect(value(await readVoidSlip({ saleId }))).toMatchObject({
      kind: "void",
      amount: 2_460,
      transactionNo: pockyt.last().transactionNo,
      left: 0,
    });
  });
});
