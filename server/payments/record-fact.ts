import "server-only";
import type { FactSource, PaymentFact } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import type { PaymentRecord } from "./payment-record";

/** Writes the fact down. Gives false when it was there already. */
export async function recordFact(
  tx: Tx,
  payment: PaymentRecord,
  fact: PaymentFact,
  source: FactSource,
  at: Date,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    INSERT INTO "Fact" ("id", "provider", "eventKey", "paymentId", "kind", "source", "detail", "at")
    VALUES (${newId()}, ${payment.provider}, ${fact.eventKey}, ${payment.id}, ${fact.kind}, ${source}, ${JSON.stringify(fact)}, ${at})
    ON CONFLICT ("provider", "eventKey") DO NOTHING`;
  return rows > 0;
}
