import "server-only";
import { isCurrency, money } from "@/core/money/money";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { settleRefund } from "@/server/payments/settle-refund";
import type { PockytProvider } from "@/payments/pockyt/provider";
import { decide, Refused, type TillResult } from "./till-problems";

const onItsWayMs = 120_000;

/**
 * Finds out how a wallet refund ended whose answer was lost: the transaction's own refunds tell. Only when it is not
 * among them is it sent again, under the same reference, which Pockyt takes for the same refund (R17).
 */
export function checkRefund({ refundId }: { refundId: string }): Promise<TillResult<{ state: string }>> {
  return decide(async () => {
    const { pockyt } = providers();
    const refund = await read(refundId);
    if (!refund || refund.payment.provider !== "pockyt") throw new Refused("not-found");
    if (refund.state !== "UNKNOWN" && refund.state !== "SENT") return { state: refund.state };
    if (!pockyt) throw new Refused("off");
    await withMessagesOf(refund.paymentId, () => settle(pockyt, refund));
    return { state: (await read(refundId))?.state ?? refund.state };
  });
}

function read(refundId: string) {
  return db().refund.findUnique({
    where: { id: refundId },
    include: { payment: { select: { provider: true, reference: true, paidReference: true } } },
  });
}

type Refund = NonNullable<Awaited<ReturnType<typeof read>>>;

async function settle(pockyt: PockytProvider, refund: Refund): Promise<void> {
  const { id: refundId, payment, amount, currency } = refund;
  const reference = payment.paidReference ?? payment.reference ?? "";
  const state = await pockyt.readState(reference);
  if (!state.ok) throw new Refused("provider-unavailable");
  const made = state.value.refunds.find((each) => each.reference === refundId);
  const done = { refundId, to: "DONE", who: "till", at: now() } as const;
  if (made) return settleRefund({ ...done, reference: made.transactionNo ?? refundId });
  // What was sent a moment ago may be on its way yet; after a crash nobody waits for it any more.
  const onItsWay = refund.state === "SENT" && now().getTime() - refund.createdAt.getTime() < onItsWayMs;
  if (onItsWay || !isCurrency(currency)) return;
  const again = await pockyt.refund({
    ...{ reference, paidReference: reference, refundId, orderNumber: "", amount: money(amount, currency) },
  });
  if (again.ok && !again.value.pending) await settleRefund({ ...done, reference: again.value.reference });
  if (!again.ok && again.failure.kind === "final")
    await settleRefund({ refundId, to: "REFUSED", code: again.failure.code, who: "till", at: now() });
}
