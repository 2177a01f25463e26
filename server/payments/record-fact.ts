import "server-only";
import type { FactSource, PaymentFact } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import type { PaymentRecord } from "./payment-record";

/** Writes the fact down, once: one that is there already stays as it is. */
export async function recordFact(
  tx: Tx,
  payment: PaymentRecord,
  fact: PaymentFact,
  source: FactSource,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Fact" ("id", "provider", "eventKey", "paymentId", "kind", "source", "detail", "at")
    VALUES (${newId()}, ${payment.provider}, ${fact.eventKey}, ${payment.id}, ${fact.kind}, ${source}, ${JSON.stringify(fact)}, ${at})
    ON CONFLICT ("provider", "eventKey") DO NOTHING`;
}
