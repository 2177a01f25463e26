import "server-only";
import { type Currency, money } from "@/core/money/money";
import {
  type OurPayment,
  parseTransactionDetails,
  reconcile,
  type Reconciliation,
} from "@/payments/seqr/report";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { periodStart } from "./mark-period";
import { providers } from "./providers";

/** A booking of ours with the order it belongs to. */
export type Booking = OurPayment & { orderId: string; orderNumber: string; kind: "payment" | "refund" };
export type ReconciledPeriod =
  | { ok: true; value: { ready: false } | ({ ready: true } & Reconciliation<Booking>) }
  | {
      ok: false;
      error: { code: "not-found" | "off" | "provider-unavailable" | "unreadable"; detail: string };
    };

const transactionDetails = "Reconciliation/STD_RECON_003.xml";

/**
 * Fetches SEQR's report of a closed period and compares it with the shop's books, difference by difference (SEQR
 * protocol section 6). `ready: false` while SEQR prepares the report: ask again after about 3 s.
 */
export async function reconcilePeriod({ periodId }: { periodId: string }): Promise<ReconciledPeriod> {
  const { seqr } = providers();
  if (!seqr) return { ok: false, error: { code: "off", detail: "SEQR is not configured." } };
  const period = await db().period.findUnique({ where: { id: periodId } });
  if (!period) return { ok: false, error: { code: "not-found", detail: "There is no such period." } };

  const report = await seqr.fetchReport({ reportId: transactionDetails, periodId: period.reference });
  if (!report.ok)
    return {
      ok: false,
      error: { code: "provider-unavailable", detail: `SEQR gave no report: ${report.failure.detail}` },
    };
  if (!report.value.ready) return { ok: true, value: { ready: false } };
  const parsed = parseTransactionDetails(report.value.xml, seqr.config.currency);
  if (!parsed.ok)
    return {
      ok: false,
      error: { code: "unreadable", detail: `SEQR's report cannot be read: ${parsed.error}` },
    };

  const ours = await bookings(await periodStart(periodId), period.markedAt, seqr.config.currency);
  const result = reconcile(ours, parsed.rows);
  const differences = result.missingAtSeqr.length + result.missingHere.length + result.amountDiffers.length;
  // As plain JSON, the way the database keeps it.
  const kept = JSON.parse(JSON.stringify(result));
  const state = differences === 0 ? "MATCHED" : "DIFFERS";
  await withTransaction((tx) =>
    tx.period.update({ where: { id: periodId }, data: { state, reportedAt: now(), report: kept } }),
  );
  log.info({ period: periodId, matched: result.matched.length, differences }, "period reconciled");
  return { ok: true, value: { ready: true, ...result } };
}

/** Everything that moved money between two closings; refunds count negative. */
async function bookings(after: Date, until: Date, currency: Currency): Promise<Booking[]> {
  const settledAt = { gt: after, lte: until };
  const order = { select: { id: true, number: true } };
  const payments = await db().payment.findMany({
    where: { provider: "seqr", paidReference: { not: null }, settledAt },
    select: { paidReference: true, amount: true, order },
  });
  const refunds = await db().refund.findMany({
    where: { payment: { provider: "seqr" }, state: "DONE", settledAt },
    select: { reference: true, amount: true, order },
  });
  return [
    ...payments.map((row) => booking(row.paidReference, money(row.amount, currency), row.order, "payment")),
    ...refunds.map((row) => booking(row.reference, money(-row.amount, currency), row.order, "refund")),
  ];
}

function booking(
  reference: string | null,
  amount: Booking["amount"],
  order: { id: string; number: string },
  kind: Booking["kind"],
): Booking {
  return { paidReference: reference ?? "", amount, orderId: order.id, orderNumber: order.number, kind };
}
