import "server-only";
import { db } from "@/server/db/db";
import { sendMail } from "@/server/mail/send-mail";
import { receiptMail } from "./receipt-mail";
import { localeOf, readSaleRecord } from "./sale-record";
import { toReceipt } from "./to-receipt";

/** The job that mails a receipt to where the cashier was told. `mail` keeps a mail that is sent twice one mail. */
export async function runMailReceipt({ saleId, mail }: { saleId: string; mail: string }): Promise<void> {
  const sale = await readSaleRecord(db(), saleId);
  if (!sale?.mailedTo) throw new Error(`no address for the receipt of sale ${saleId}`);
  await sendMail({
    to: { name: "", address: sale.mailedTo },
    mail: receiptMail(toReceipt(sale), localeOf(sale)),
    key: `receipt.${saleId}.${mail}`,
  });
}
