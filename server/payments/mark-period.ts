import "server-only";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { log } from "@/server/log";
import { providers } from "./providers";

export type MarkedPeriod =
  | { ok: true; value: { periodId: string } }
  | { ok: false; error: { code: "off" | "provider-unavailable"; detail: string } };

/** Closes SEQR's accounting period (protocol section 6). `periodId` is this shop's own id of it. */
export async function markPeriod({ who }: { who: string }): Promise<MarkedPeriod> {
  const { seqr } = providers();
  if (!seqr) return { ok: false, error: { code: "off", detail: "SEQR is not configured." } };
  const marked = await seqr.markPeriod({});
  if (!marked.ok) {
    log.warn({ code: marked.failure.code, detail: marked.failure.detail }, "period not marked");
    return {
      ok: false,
      error: {
        code: "provider-unavailable",
        detail: `SEQR did not close the period: ${marked.failure.detail}`,
      },
    };
  }
  const period = {
    id: newId(),
    provider: "seqr",
    reference: marked.value.periodId,
    state: "MARKED",
    markedAt: now(),
  };
  await withTransaction((tx) => tx.period.create({ data: period }));
  log.info({ period: period.id, reference: period.reference, who }, "period marked");
  return { ok: true, value: { periodId: period.id } };
}

/** The moment from which the period counts: when the one before was closed. */
export async function periodStart(periodId: string): Promise<Date> {
  const before = await db().period.findFirst({
    where: { provider: "seqr", id: { lt: periodId } },
    orderBy: { id: "desc" },
    select: { markedAt: true },
  });
  return before?.markedAt ?? new Date(0);
}
