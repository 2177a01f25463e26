import "server-only";
import type { Tx } from "@/server/db/connect";
import { enqueue } from "@/server/jobs/enqueue";

const firstMs = 30_000;
const longestMs = 15 * 60_000;

/**
 * Has the provider asked how a refund stands: after 30 s at first, then ever more slowly, up to every 15 minutes.
 * `asked` is how often it was asked before.
 */
export async function enqueueAskRefund(
  tx: Tx,
  { refundId, asked, at }: { refundId: string; asked: number; at: Date },
): Promise<void> {
  const waitMs = Math.min(longestMs, firstMs * 2 ** asked);
  const key = `payment.ask-refund:${refundId}:${asked}`;
  const payload = { refundId, asked };
  await enqueue(tx, [{ kind: "payment.ask-refund", key, payload }], new Date(at.getTime() + waitMs));
}
