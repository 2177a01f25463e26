import { createHash } from "node:crypto";
import { decimal } from "./wire/price";

/** `amount` in grosze; always given, so that a repeat can never mean "all". */
export type RefundCall = { commandId: string; transactionId: string; refundId: string; amount: number };

/**
 * The body of a refund, signed (protocol 2.11): SHA-512 over command, transaction, the values in the order of their
 * names and the secret. The amount is a two-decimal string, so that what is signed is what stands in the JSON.
 */
export function signedRefundBody(
  call: RefundCall,
  { merchantSecret, prefix }: { merchantSecret: string; prefix: string },
): { external_refund_id: string; refund_amount: string; signature: string } {
  const amount = decimal(call.amount);
  const text = call.commandId + call.transactionId + call.refundId + amount + merchantSecret;
  const signature = prefix + createHash("sha512").update(text, "utf8").digest("hex");
  return { external_refund_id: call.refundId, refund_amount: amount, signature };
}
