import "server-only";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { announceBinding, endBinding } from "./binding-record";

/**
 * The shopper removed the basket in the app (protocol 3.6). The shop forgets the phone and keeps the basket; InPost is
 * not told what it told us (R11). A link that is gone already is no error (R13).
 */
export async function dropBinding({ basketId }: { basketId: string }): Promise<void> {
  const at = now();
  const ended = await withTransaction((tx) => endBinding(tx, basketId, at));
  if (!ended) return;
  announceBinding(basketId, at);
  const basket = await db().basket.findUnique({ where: { id: basketId }, select: { version: true } });
  publish(`basket:${basketId}`, basket?.version ?? 0);
}
