import "server-only";
import { db } from "@/server/db/db";
import { toEscPos } from "./escpos";
import { receiptLines } from "./receipt-lines";
import { localeOf, readSaleRecord } from "./sale-record";
import { sendToPrinter } from "./send-to-printer";
import { toReceipt } from "./to-receipt";

/** The job that prints a receipt; `copy` counts from 1. Throws when the printer does not take it, and comes again. */
export async function runPrintReceipt({ saleId, copy }: { saleId: string; copy: number }): Promise<void> {
  const sale = await readSaleRecord(db(), saleId);
  const till =
    sale && (await db().till.findUnique({ where: { id: sale.tillId }, select: { printer: true } }));
  if (!sale || !till?.printer) throw new Error(`no printer for the receipt of sale ${saleId}`);
  const receipt = { ...toReceipt(sale), isCopy: copy > 1 };
  await sendToPrinter(till.printer, toEscPos(receiptLines(receipt, localeOf(sale)), receipt.code));
}
