import "server-only";
import type { PockytIpn } from "@/payments/pockyt/ipn";
import { isOver } from "@/core/till/attempt-states";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { log } from "@/server/log";
import { providers } from "@/server/payments/providers";
import { recordIpn } from "./record-ipn";
import { stepOf } from "./sale-record";
import { queryAttempt } from "./query-attempt";
import { type AttemptRow, noteAttempt, readAttempt } from "./attempt-row";

/** What Pockyt is to be told: `fail` only where the signature does not hold, else it would send again (R14). */
export type IpnAnswer = "success" | "fail";

/**
 * A notification (protocol section 4): the signature first (R13), then whose it is and whether the sum is what we asked
 * for (R15). What it says is confirmed by one query, which alone moves anything. What fits nothing is kept for review.
 */
export async function receiveIpn(body: string, contentType: string | null): Promise<IpnAnswer> {
  const read = providers().pockyt?.readIpn(body, contentType);
  if (!read?.ok) {
    log.warn({ event: "ipn-refused", why: read?.why ?? "off" }, "a notification is not Pockyt's");
    return "fail";
  }
  const { ipn } = read;
  const attempt = await findAttempt(ipn);
  if (!attempt) {
    await keepForReview(ipn, "unknown", null);
    return "success";
  }
  recordIpn(attempt.paymentId, ipn);
  const { amount, currency } = attempt.payment;
  if (ipn.amount?.amount !== amount || ipn.amount.currency !== currency) {
    await keepForReview(ipn, "amount-differs", attempt.paymentId);
    return "success";
  }
  await noteWallet(attempt, ipn);
  if (!isNews(attempt, ipn)) return "success";
  try {
    await confirm(attempt.paymentId);
  } catch (error) {
    log.error({ payment: attempt.paymentId, err: error }, "a notification waits for the watcher");
  }
  return "success";
}

async function findAttempt({ transactionNo, reference }: PockytIpn): Promise<AttemptRow | undefined> {
  const select = { paymentId: true } as const;
  const found =
    (await db().walletAttempt.findUnique({ where: { transactionNo }, select })) ??
    (await db().walletAttempt.findFirst({ where: { reference, transactionNo: null }, select }));
  return found ? readAttempt(found.paymentId) : undefined;
}

/** Says nothing new: what it tells is what stands here, or it is older than what does. */
function isNews({ step, payment }: AttemptRow, { status }: PockytIpn): boolean {
  if (status === "success") return payment.state !== "PAID" && payment.state !== "REVIEW";
  if (status === "init" || status === "pending" || status === "dealing") return false;
  return !isOver(stepOf({ step })) || payment.state === "PAID";
}

async function noteWallet(attempt: AttemptRow, { vendorId, time, status }: PockytIpn): Promise<void> {
  const paidAt = status === "success" ? time : undefined;
  if (!vendorId && !paidAt) return;
  // Also of an attempt that is over: the receipt names what came later than the money.
  await withTransaction((tx) =>
    tx.walletAttempt.updateMany({
      where: { paymentId: attempt.paymentId },
      data: {
        ...(vendorId && { vendorId }),
        ...(paidAt && { walletPaidAt: attempt.walletPaidAt ?? paidAt }),
      },
    }),
  );
}

// Eight notifications at once are one question to Pockyt.
const confirming = new Map<string, Promise<void>>();

function confirm(paymentId: string): Promise<void> {
  const running = confirming.get(paymentId);
  if (running) return running;
  const work = ask(paymentId).finally(() => confirming.delete(paymentId));
  confirming.set(paymentId, work);
  return work;
}

async function ask(paymentId: string): Promise<void> {
  const at = now();
  const told = await queryAttempt(await readAttempt(paymentId), { source: "callback", at });
  // It knows something that could not be asked about now: the watcher is to, at once.
  if (!told.over) await noteAttempt(paymentId, { nextStepAt: at });
}

async function keepForReview(
  ipn: PockytIpn,
  problem: "unknown" | "amount-differs",
  paymentId: string | null,
): Promise<void> {
  const { transactionNo, reference, rawStatus, amount, amountText } = ipn;
  log.error({ event: "ipn-for-review", transactionNo, problem }, "a notification fits nothing of ours");
  await withTransaction(async (tx) => {
    await tx.orphanNotice.upsert({
      where: {
        provider_eventKey: { provider: "pockyt", eventKey: `${transactionNo}:${rawStatus}:${amountText}` },
      },
      create: {
        ...{ id: newId(), provider: "pockyt", eventKey: `${transactionNo}:${rawStatus}:${amountText}` },
        ...{ transactionNo, reference, status: rawStatus.slice(0, 60), problem, paymentId },
        ...{ amount: amount?.amount ?? 0, currency: amount?.currency ?? amountText, receivedAt: now() },
      },
      update: {},
    });
    if (paymentId !== null) {
      const alarm = `a notification names ${amountText}`;
      await tx.payment.updateMany({ where: { id: paymentId }, data: { alarm } });
    }
  });
}
