import { nextSerial } from "@sandbox/lib/serial";
import { refused, success, type Answer, type ResellerCall } from "@sandbox/seqr/operations/operation";
import { refuse } from "@sandbox/seqr/rules/result-codes";
import { readParameters } from "@sandbox/seqr/wire/read-request";

/** markTransactionPeriod: closes what is in the ledger and in no period yet, of the shop or of one terminal (protocol section 6). */
export function markTransactionPeriod({ sandbox, body, reseller, now }: ResellerCall): Answer {
  const { seqr, meta, bus } = sandbox;
  const terminalId = readParameters(body).get("TERMINALID") || null;
  if (terminalId !== null && seqr.terminals.get(terminalId)?.resellerId !== reseller.id)
    return refused(refuse("INVALID_INITIATOR_PRINCIPAL_ID", "TERMINALID is unknown"));
  const periodId = nextSerial(meta, "period", now, 8);
  seqr.periods.put({ periodId, resellerId: reseller.id, terminalId, closedAt: now, prepared: [] });
  if (terminalId === null)
    for (const entry of seqr.unmarkedForShop(reseller.id))
      seqr.ledger.put({ ...entry, shopPeriodId: periodId });
  else
    for (const entry of seqr.unmarkedForTerminal(terminalId))
      seqr.ledger.put({ ...entry, terminalPeriodId: periodId });
  bus.publish("seqr");
  return success({ reference: periodId, fields: [["transactionPeriodId", periodId]] });
}
