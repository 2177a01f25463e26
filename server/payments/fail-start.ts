import "server-only";
import { withTransaction } from "@/server/db/transaction";
import { applyAtTill } from "@/server/till/apply-at-till";
import { announcePayment } from "./announce-payment";
import { applyUnpaid } from "./apply-unpaid";
import { readPayment } from "./payment-record";
import { writeHistory } from "./write-history";

/** Ends a payment that the provider never took up: FAILED, hold returned. Nobody has seen a code to pay it with. */
export async function failStart({
  paymentId,
  why,
  at,
}: {
  paymentId: string;
  why: string;
  at: Date;
}): Promise<void> {
  const failed = await withTransaction(async (tx) => {
    const payment = await readPayment(tx, paymentId);
    if (!payment) return undefined;
    const { count } = await tx.payment.updateMany({
      where: { id: paymentId, state: "STARTING" },
      data: { state: "FAILED", nextPollAt: null, settledAt: at, version: { increment: 1 } },
    });
    if (count === 0) return undefined;
    await writeHistory(
      tx,
      payment.orderId,
      [{ subject: "payment", subjectId: paymentId, from: "STARTING", to: "FAILED", who: "start", why }],
      at,
    );
    const who = "start";
    const fact = { kind: "cancelled", eventKey: `${paymentId}:FAILED`, reason: why } as const;
    const variantIds =
      payment.orderChannel === "till"
        ? await applyAtTill(tx, payment, "FAILED", fact, { who, at })
        : await applyUnpaid(tx, payment, "FAILED", why, who, at);
    return { payment, variantIds };
  });
  if (failed) await announcePayment(failed.payment, failed.variantIds);
}
