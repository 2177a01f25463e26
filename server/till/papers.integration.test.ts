import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { runDueJobs } from "@/server/jobs/worker";
import { stockOf } from "@/server/testing/buy";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import {
  alipayCode,
  cashier,
  charged,
  letPass,
  manager,
  refusal,
  saleOf,
  value,
  useTills,
} from "@/server/testing/till";
import { cancelAttempt } from "./cancel-attempt";
import { checkRefund } from "./check-refund";
import { closeShift } from "./close-shift";
import { findReceipt } from "./find-receipt";
import { mailReceipt } from "./mail-receipt";
import { openShift } from "./open-shift";
import { printReceipt } from "./print-receipt";
import { readDayReport } from "./read-day-report";
import { readReceipt } from "./read-receipt";
import { readRefundSlip, readVoidSlip } from "./read-slip";
import { readTillOrder } from "./read-till-order";
import { reconcileTill } from "./reconcile-till";
import { refundOrder } from "./refund-order";
import { reportCsv } from "./report-csv";
import { setPrinter } from "./set-printer";
import { startAttempt } from "./start-attempt";
import { submitCode } from "./submit-code";
import { takeCash } from "./take-cash";
import { testPrinter } from "./test-printer";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));
beforeEach(async () => {
  pockyt.charge = "success";
  await withTransaction((tx) => tx.job.deleteMany());
});

let presses = 0;
const press = () => `press-${(presses += 1)}-${Date.now()}`;
const back = { tillId: "till-1", staff: cashier, reason: "does not fit" };

async function paidByWallet(options: Parameters<typeof saleOf>[0] = {}) {
  const made = await charged(options);
  const orderId = made.sale.order?.id ?? "";
  return { ...made, orderId, order: async () => value(await readTillOrder({ orderId })) };
}

describe("a receipt", () => {
  /** What a network printer of the first till is sent while `work` runs. */
  async function withPrinter(work: () => Promise<void>): Promise<Buffer> {
    const received: Buffer[] = [];
    const server: Server = createServer((socket) => socket.on("data", (data) => received.push(data)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // a listening TCP server has one
    value(await setPrinter({ tillId: "till-1", address: `127.0.0.1:${port}` }));
    await work();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    value(await setPrinter({ tillId: "till-1", address: null }));
    return Buffer.concat(received);
  }

  it("says everything that section 5 asks for, and its code scans back to the order", async () => {
    const { saleId, sale, orderId } = await paidByWallet({ quantity: 2 });
    const receipt = value(await readReceipt({ saleId }));
    const { transactionNo, reference } = pockyt.last();
    expect(receipt).toMatchObject({
      shop: { name: "Kram" },
      till: "Till 1",
      cashier: "Ola",
      number: sale.number,
      timeZone: "Europe/Warsaw",
      lines: [{ quantity: 2, unit: 2_460, total: 4_920, vatRate: 23 }],
      totals: { total: 4_920, vat: [{ rate: 23, amount: 920 }] },
      tenders: [
        { kind: "wallet", amount: 4_920, wallet: "alipay", approved: true, transactionNo, reference },
      ],
      code: `PKT-${transactionNo}`,
      isCopy: false,
    });
    expect(value(await findReceipt({ code: receipt.code }))).toMatchObject({ orderId, saleId });
    expect(refusal(await findReceipt({ code: "PKT-1234567890" }))).toBe("not-found");
  });

  it("of a sale for cash carries the order's number, and there is none before it is paid", async () => {
    const { change, saleId } = await saleOf();
    expect(refusal(await readReceipt({ saleId }))).toBe("not-paid");
    const { order } = value(await takeCash({ ...change, given: 3_000, key: press() }));
    const receipt = value(await readReceipt({ saleId }));
    expect(receipt).toMatchObject({
      code: `PKT-${order?.number}`,
      tenders: [{ kind: "cash", given: 3_000, change: 540 }],
    });
    expect(value(await findReceipt({ code: receipt.code })).orderId).toBe(order?.id);
  });

  it("says COPY from the second print on, also when two are printed at once", async () => {
    const { saleId } = await paidByWallet();
    const prints = await Promise.all([
      printReceipt({ saleId, to: "page" }),
      printReceipt({ saleId, to: "page" }),
    ]);
    expect(prints.map((print) => value(print).isCopy).sort()).toEqual([false, true]);
    expect(value(await readReceipt({ saleId }))).toMatchObject({ copies: 2, isCopy: true });
    expect(refusal(await printReceipt({ saleId, to: "printer" }))).toBe("no-printer");
  });

  it("goes to the network printer by a job, as ESC/POS", async () => {
    const paper = await withPrinter(async () => {
      const { saleId } = await paidByWallet();
      value(await printReceipt({ saleId, to: "printer" }));
      await runDueJobs();
    });
    expect(paper.subarray(0, 2)).toEqual(Buffer.from([0x1b, 0x40]));
    expect(paper.toString("latin1")).toContain(`PKT-${pockyt.last().transactionNo}`);
    expect(await db().job.findFirst({ where: { kind: "till.print-receipt" } })).toMatchObject({
      state: "DONE",
    });
  });

  it("is printed in the language of the till's page, and from then on in that of the shopper who wants a mail", async () => {
    const { change, saleId } = await saleOf();
    value(await takeCash({ ...change, given: 3_000, key: press(), locale: "pl" }));
    const print = () =>
      withPrinter(async () => {
        value(await printReceipt({ saleId, to: "printer" }));
        await runDueJobs();
      });
    expect((await print()).toString("latin1")).toMatch(/RAZEM +24,60/);
    value(await mailReceipt({ saleId, email: "zofia@example.com", locale: "en" }));
    expect(await db().order.findFirst({ where: { sale: { id: saleId } } })).toMatchObject({ locale: "en" });
    expect((await print()).toString("latin1")).toMatch(/COPY[^]*TOTAL +\$24\.60/);
  });

  it("of a test is printed at once, and a printer that is off is told", async () => {
    const paper = await withPrinter(async () => {
      value(await testPrinter({ tillId: "till-1", locale: "pl" }));
    });
    expect(paper.toString("latin1")).toContain("Wydruk");
    value(await setPrinter({ tillId: "till-1", address: "127.0.0.1:1" }));
    expect(refusal(await testPrinter({ tillId: "till-1", locale: "en" }))).toBe("printer-silent");
    value(await setPrinter({ tillId: "till-1", address: null }));
    expect(refusal(await testPrinter({ tillId: "till-1", locale: "en" }))).toBe("no-printer");
  });

  it("is mailed by a job that does not carry the address", async () => {
    const { saleId, orderId } = await paidByWallet();
    value(await mailReceipt({ saleId, email: "zofia@example.com" }));
    const job = await db().job.findFirstOrThrow({ where: { kind: "till.mail-receipt" } });
    expect(job.payload).toContain(saleId);
    expect(job.payload).not.toContain("zofia");
    expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({
      email: "zofia@example.com",
    });
  });
});

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

describe("the end of a shift", () => {
  it("counts the drawer against sales and refunds, by till and cashier, and closes once", async () => {
    value(await closeShift({ tillId: "till-2", staff: cashier, counted: 10_000, note: "" }));
    value(await openShift({ tillId: "till-2", float: 5_000, staff: manager }));
    const cash = await saleOf({ tillId: "till-2", quantity: 2 });
    value(await takeCash({ ...cash.change, given: 5_000, key: press() }));
    const wallet = await paidByWallet({ tillId: "till-2" });
    const { order } = value(
      await takeCash({ ...(await saleOf({ tillId: "till-2" })).change, given: 2_460, key: press() }),
    );
    const part = { ...back, tillId: "till-2", key: press(), amount: 1_000 };
    value(await refundOrder({ ...part, orderId: order?.id ?? "" }));
    const open = await saleOf({ tillId: "till-2" });
    const refused = await closeShift({ tillId: "till-2", staff: cashier, counted: 0, note: "" });
    expect(refused).toMatchObject({
      error: { code: "sales-open", more: { sales: [open.sale.number] } },
    });
    value(await takeCash({ ...open.change, given: 2_460, key: press() }));
    const closed = value(
      await closeShift({ tillId: "till-2", staff: cashier, counted: 13_800, note: "short" }),
    );
    expect(closed.shift).toMatchObject({
      sales: { count: 4, pieces: 5, gross: 12_300, vat: [{ rate: 23, amount: 2_300 }] },
      tenders: [
        { kind: "cash", count: 3, amount: 9_840 },
        { kind: "wallet", wallet: "alipay", count: 1, amount: 2_460 },
      ],
      refunds: [{ kind: "cash", count: 1, amount: 1_000 }],
      cash: {
        ...{ float: 5_000, sales: 9_840, refunds: 1_000, expected: 13_840, counted: 13_800, difference: -40 },
      },
      cashier: manager.email,
      byCashier: [{ cashier: cashier.email, count: 4, gross: 12_300 }],
    });
    expect(refusal(await closeShift({ tillId: "till-2", staff: cashier, counted: 0, note: "" }))).toBe(
      "no-shift",
    );
    expect(wallet.sale.state).toBe("PAID");
    const { report, day } = await readDayReport({ till: "till-2" });
    expect(report.sales).toMatchObject({ count: 4, gross: 12_300 });
    expect(reportCsv(day, report).split("\r\n").slice(0, 2)).toEqual([
      "day,what,kind,count,amount,currency",
      `${day},sales,,4,123.00,USD`,
    ]);
    value(await openShift({ tillId: "till-2", float: 0, staff: cashier }));
  });
});

describe("reconciling with Pockyt's list", () => {
  it("tells each difference, and is silent about what agrees", async () => {
    const agreed = await paidByWallet();
    const differs = await paidByWallet();
    const theirs = pockyt.transactions.get(differs.sale.attempt?.transactionNo ?? "");
    if (theirs) theirs.amount = "24.61";
    pockyt.transactions.set("888888888888888888", {
      ...pockyt.last(),
      ...{ transactionNo: "888888888888888888", reference: "ELSEWHERE-A1", amount: "5.00" },
    });
    const missing = await paidByWallet();
    pockyt.transactions.delete(missing.sale.attempt?.transactionNo ?? "");
    const { day } = await readDayReport({});
    const { rows } = value(await reconcileTill({ from: day, to: day }));
    const byReference = new Map(rows.map((row) => [row.reference, row.differences]));
    expect(byReference.get(differs.sale.attempt?.reference ?? "")).toEqual(["amount"]);
    expect(byReference.get("ELSEWHERE-A1")).toEqual(["missing-here"]);
    expect(byReference.get(missing.sale.attempt?.reference ?? "")).toEqual(["missing-there"]);
    expect(byReference.has(agreed.sale.attempt?.reference ?? "")).toBe(false);
    expect(refusal(await reconcileTill({ from: "2026-01-01", to: "2026-02-01" }))).toBe("bad-range");
  });
});
