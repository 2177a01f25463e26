import "server-only";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { enqueue } from "@/server/jobs/enqueue";

/**
 * Has a basket that is bound to a wallet sent there (protocol 2.6, R27). Changes that come fast make several jobs; the
 * first that runs sends the latest basket, the others find nothing left to do.
 */
export async function enqueuePush(tx: Tx, { id, version }: { id: string; version: number }): Promise<void> {
  const bound = await tx.binding.findFirst({
    where: { basketId: id, state: "BOUND" },
    select: { basketId: true },
  });
  if (!bound) return;
  const key = `inpost-pay.put-basket:${id}:${version}`;
  await enqueue(tx, [{ kind: "inpost-pay.put-basket", key, payload: { basketId: id } }], now());
}
