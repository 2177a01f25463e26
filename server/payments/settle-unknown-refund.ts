import "server-only";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { settleRefund } from "./settle-refund";

export type SettleUnknownRefund = {
  refundId: string;
  outcome: "DONE" | "REFUSED";
  reference?: string;
  who: string;
};
export type SettledUnknownRefund =
  | { ok: true; value: { state: string } }
  | { ok: false; error: { code: "not-found" | "not-unknown"; detail: string } };

/** A person says how a refund whose answer was lost ended, having looked at the provider's report. */
export async function settleUnknownRefund({
  refundId,
  outcome,
  reference,
  who,
}: SettleUnknownRefund): Promise<SettledUnknownRefund> {
  const refund = await db().refund.findUnique({ where: { id: refundId }, select: { state: true } });
  if (!refund) return { ok: false, error: { code: "not-found", detail: "There is no such refund." } };
  if (refund.state !== "UNKNOWN") {
    return {
      ok: false,
      error: { code: "not-unknown", detail: `The refund is ${refund.state}; its outcome is known.` },
    };
  }
  await settleRefund({ refundId, to: outcome, reference, code: `settled by ${who}`, who, at: now() });
  return { ok: true, value: { state: outcome } };
}
