import "server-only";
import type { Tx } from "@/server/db/connect";
import { enqueue } from "@/server/jobs/enqueue";
import { endBinding } from "./binding-record";

/**
 * In the transaction that makes an order of a basket in the shop: a link to a phone ends with it, and InPost will be
 * told that the basket was bought (protocol 2.4, 5.4 step 7, R16).
 */
export async function leaveWallet(tx: Tx, { basketId, at }: { basketId: string; at: Date }): Promise<void> {
  const bound = await tx.binding.count({ where: { basketId, state: "BOUND" } });
  if (bound === 0 || !(await endBinding(tx, basketId, at))) return;
  const key = `inpost-pay.delete-binding:${basketId}:realized`;
  await enqueue(tx, [{ kind: "inpost-pay.delete-binding", key, payload: { basketId, realized: true } }], at);
}
