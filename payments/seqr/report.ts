import { z } from "zod";
import { fromDecimal, money, type Currency, type Money } from "@/core/money/money";
import { element, readXml } from "./xml";

/** One transaction in SEQR's books; a refund may be negative. */
export type ReportRow = { terminalId: string; cashierId: string; amount: Money; paidReference: string };

type ParsedReport = { ok: true; rows: ReportRow[] } | { ok: false; error: string };

const rowSchema = z.object({
  TerminalId: z.string().default(""),
  CashierId: z.string().default(""),
  SalesAmount: z.string(),
  ErsReference: z.string().min(1),
});

/**
 * Reads a TransactionDetails report (protocol 6: STD_RECON_003 and 007). Amounts come with five decimals and no
 * currency; one that is not whole minor units, or markup that is not well-formed, makes the whole report an error:
 * half a report would show payments as missing.
 */
export function parseTransactionDetails(xml: string, currency: Currency): ParsedReport {
  const document = readXml(xml.trim());
  if (!document.ok) return failed(`${document.error.code}: ${document.error.detail}`);
  const details = element(document.answer, "TransactionDetails");
  if (details === undefined) return failed("not a TransactionDetails report");
  const found = element(details, "Row") ?? [];
  const rows: ReportRow[] = [];
  for (const [index, row] of (Array.isArray(found) ? found : [found]).entries()) {
    const { data } = rowSchema.safeParse(row);
    const amount = data && fromDecimal(data.SalesAmount);
    if (!data || amount === undefined) return failed(`row ${index + 1} cannot be read`);
    rows.push({
      terminalId: data.TerminalId,
      cashierId: data.CashierId,
      amount: money(amount, currency),
      paidReference: data.ErsReference,
    });
  }
  return { ok: true, rows };
}

/** A payment or refund as this shop booked it. */
export type OurPayment = { paidReference: string; amount: Money };

export type Reconciliation<Ours extends OurPayment> = {
  matched: Ours[];
  /** Booked here, absent from the report. */
  missingAtSeqr: Ours[];
  /** In the report, unknown here; also a second row of the same reference. */
  missingHere: ReportRow[];
  amountDiffers: { ours: Ours; theirs: ReportRow }[];
};

/** Compares both books by reference and amount; every payment and every row lands in exactly one list. */
export function reconcile<Ours extends OurPayment>(
  ourPayments: readonly Ours[],
  rows: readonly ReportRow[],
): Reconciliation<Ours> {
  const result: Reconciliation<Ours> = { matched: [], missingAtSeqr: [], missingHere: [], amountDiffers: [] };
  const open = new Map<string, ReportRow>();
  for (const row of rows) {
    if (open.has(row.paidReference)) result.missingHere.push(row);
    else open.set(row.paidReference, row);
  }
  for (const ours of ourPayments) {
    const theirs = open.get(ours.paidReference);
    open.delete(ours.paidReference);
    if (!theirs) result.missingAtSeqr.push(ours);
    else if (isSame(ours.amount, theirs.amount)) result.matched.push(ours);
    else result.amountDiffers.push({ ours, theirs });
  }
  result.missingHere.push(...open.values());
  return result;
}

function isSame(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}

function failed(error: string): ParsedReport {
  return { ok: false, error };
}
