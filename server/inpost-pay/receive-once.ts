import "server-only";
import type { Tx } from "@/server/db/connect";

/** `subject` is what it is about, e.g. `basket:<id>`; `kind` is what a later event of the same kind replaces. */
export type ReceivedEvent = { eventId: string; subject: string; kind: string; at: Date; receivedAt: Date };

/**
 * Writes an event down and says whether it counts: not when it was known, and not when one of its kind about the same
 * subject that happened later has been received before (R12). Call it behind the subject's lock.
 */
export async function receiveOnce(tx: Tx, event: ReceivedEvent): Promise<boolean> {
  const { eventId, subject, kind, at, receivedAt } = event;
  const later = await tx.providerEvent.count({
    where: { provider: "inpost-pay", subject, kind, at: { gt: at } },
  });
  const rows = await tx.$executeRaw`
    INSERT INTO "ProviderEvent" ("provider", "eventId", "subject", "kind", "at", "receivedAt")
    VALUES ('inpost-pay', ${`${subject}:${kind}:${eventId}`}, ${subject}, ${kind}, ${at}, ${receivedAt})
    ON CONFLICT ("provider", "eventId") DO NOTHING`;
  return rows > 0 && later === 0;
}
