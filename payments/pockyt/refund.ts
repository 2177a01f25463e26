import type { ProviderFailure, ProviderResult, RefundAnswer, RefundRequest } from "@/core/payment/provider";
import { reader, refundSchema } from "./answers";
import type { PockytClient } from "./http-client";
import { doubtful } from "./operations";
import * as requests from "./requests";

/**
 * Gives money back, all or a part (protocol 3.5). `refundId` is sent as the refund's reference, so the same one never
 * pays twice (R17). After `unknown`, the refunds of the transaction's state tell whether it happened.
 */
export async function refundTransaction(
  call: PockytClient,
  { reference, paidReference, refundId, amount }: RefundRequest,
): Promise<ProviderResult<RefundAnswer>> {
  const flaw = requests.findFlaw("refund", { amount, reference: refundId });
  if (flaw) return { ok: false, failure: flaw };
  const transactionNo = paidReference || reference;
  const request = requests.refundRequest({ transactionNo, reference: refundId, amount });
  const answer = await call("refund", request, reader(refundSchema));
  if (!answer.ok) return answer;
  const { status, rawStatus, refundAmount, refundTransactionNo, refundReference } = answer.value;
  if ((refundAmount ?? amount.amount) !== amount.amount || (refundReference ?? refundId) !== refundId)
    return inDoubt("the answer is about another refund");
  const refunded = { reference: refundTransactionNo ?? refundId };
  switch (status) {
    case "success":
      return { ok: true, value: refunded };
    case "init":
    case "pending":
    case "dealing":
      return { ok: true, value: { ...refunded, pending: true } };
    case "failed":
    case "closed":
      return {
        ok: false,
        failure: { kind: "final", code: rawStatus, detail: "refund: the wallet refused it" },
      };
    case "reversed":
    case "unknown":
      return inDoubt(`Pockyt tells ${rawStatus.slice(0, 60)}`);
  }
}

function inDoubt(detail: string): { ok: false; failure: ProviderFailure } {
  return { ok: false, failure: doubtful("refund", "mismatch", detail) };
}
