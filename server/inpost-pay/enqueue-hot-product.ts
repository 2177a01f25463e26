import "server-only";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { enqueue } from "@/server/jobs/enqueue";

/** Has a hot product brought into step with InPost. `version` counts what was sent: what waits already is not doubled. */
export async function enqueueHotProduct(
  tx: Tx,
  { variantId, version }: { variantId: string; version: number },
): Promise<void> {
  const key = `inpost-pay.put-product:${variantId}:${version}`;
  await enqueue(tx, [{ kind: "inpost-pay.put-product", key, payload: { variantId } }], now());
}
