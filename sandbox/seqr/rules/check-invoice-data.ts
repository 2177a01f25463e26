import { HIGHEST_AMOUNT, inWords, toMoney, type WireAmount } from "@sandbox/seqr/rules/amount";
import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { AcknowledgmentMode, InvoiceDetails, InvoiceRow, PaymentMode } from "@sandbox/seqr/types";
import type { Money } from "@sandbox/store/person";

/** An invoice as read from the XML: only syntax is certain. Real clients leave nearly everything out (protocol 2.3, 11.3). */
export interface WireInvoice {
  title: string;
  clientInvoiceId: string;
  cashierId: string;
  footer: string;
  issueDate: string;
  backUrl: string;
  notificationUrl: string;
  paymentMode: PaymentMode | null;
  acknowledgmentMode: AcknowledgmentMode | null;
  reservationSeconds: number | null;
  rows: WireRow[];
  total: WireAmount | null;
}

export interface WireRow {
  description: string;
  quantity: string;
  total: WireAmount | null;
  /** Unit price and discount: no sum is made of them, but they must be amounts too. */
  others: WireAmount[];
}

const bad = (detail: string): Refusal => refuse("INVALID_INVOICE_DATA", detail);

function checkRow(row: WireRow, total: Money, at: number): { ok: true; row: InvoiceRow } | Refusal {
  if (!row.total) return bad(`row ${at} has no itemTotalAmount`);
  const money = toMoney(row.total);
  if (!money || row.others.some((amount) => !toMoney(amount)))
    return bad(`row ${at} has more than two decimals`);
  if (money.currency !== total.currency)
    return bad(`row ${at} is in ${money.currency}, the total in ${total.currency}`);
  return { ok: true, row: { description: row.description, quantity: row.quantity, total: money } };
}

function checkRows(rows: WireRow[], total: Money): { ok: true; rows: InvoiceRow[] } | Refusal {
  const checked: InvoiceRow[] = [];
  for (const [index, row] of rows.entries()) {
    const result = checkRow(row, total, index + 1);
    if (!result.ok) return result;
    checked.push(result.row);
  }
  const sum = checked.reduce((before, row) => before + row.total.amount, 0);
  // No rows at all is seen in the wild and is let through; rows that are there must add up.
  if (checked.length > 0 && sum !== total.amount)
    return bad(`rows add up to ${inWords({ ...total, amount: sum })}, the total is ${inWords(total)}`);
  return { ok: true, rows: checked };
}

export type NotPositive = "INVALID_INVOICE_DATA" | "REJECTED_AMOUNT";

/**
 * Checks sums, currency and notification address (protocol section 9: 49, then 64; 11 for sums beyond all bounds).
 * `notPositive` is the code for a total of zero or less: refunds answer 11 there.
 */
export function checkInvoiceData(
  wire: WireInvoice,
  currencies: readonly string[],
  notPositive: NotPositive = "INVALID_INVOICE_DATA",
): { ok: true; details: InvoiceDetails } | Refusal {
  if (!wire.total) return bad("totalAmount is missing");
  const total = toMoney(wire.total);
  if (!total) return bad("totalAmount has more than two decimals");
  if (!currencies.includes(total.currency))
    return bad(`currency ${total.currency || "(none)"} is not one of ${currencies.join(", ")}`);
  if (total.amount <= 0) return refuse(notPositive, "totalAmount must be above zero");
  if (total.amount > HIGHEST_AMOUNT) return refuse("REJECTED_AMOUNT", "totalAmount is beyond all bounds");
  const rows = checkRows(wire.rows, total);
  if (!rows.ok) return rows;
  if (wire.notificationUrl !== "" && !/^https?:\/\//i.test(wire.notificationUrl))
    return refuse("INVALID_NOTIFICATION_URL", "it must start with http:// or https://");
  return {
    ok: true,
    details: { ...wire, paymentMode: wire.paymentMode ?? "IMMEDIATE_DEBIT", rows: rows.rows, total },
  };
}
