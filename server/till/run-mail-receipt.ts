import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { sendMail } from "@/server/mail/send-mail";
import { type PaperLine, receiptLines } from "./receipt-lines";
import { receiptTexts } from "./receipt-texts";
import { localeOf, readSaleRecord } from "./sale-record";
import { toReceipt } from "./to-receipt";

/** The job that mails a receipt to where the cashier was told. `mail` keeps a mail that is sent twice one mail. */
export async function runMailReceipt({ saleId, mail }: { saleId: string; mail: string }): Promise<void> {
  const sale = await readSaleRecord(db(), saleId);
  if (!sale?.mailedTo) throw new Error(`no address for the receipt of sale ${saleId}`);
  const receipt = { ...toReceipt(sale), isCopy: false };
  const locale = localeOf(sale);
  const lines = [...receiptLines(receipt, locale), { text: receipt.code, look: "centre" as const }];
  const { name } = receipt.shop;
  await sendMail({
    to: { name: "", address: sale.mailedTo },
    mail: {
      subject: `${name}: ${receiptTexts[locale].subject(receipt.number)}`,
      text: lines.map(asText).join("\n"),
      html: asHtml(lines, locale),
    },
    key: `receipt.${saleId}.${mail}`,
  });
}

const columns = 48;

function asText({ text, right = "", look }: PaperLine): string {
  if (look === "rule") return "-".repeat(columns);
  return right ? `${text.padEnd(columns - right.length)} ${right}` : text;
}

function asHtml(lines: readonly PaperLine[], locale: Locale): string {
  const rows = lines.map(({ text, right = "", look }) => {
    if (look === "rule") return `<tr><td colspan="2"><hr></td></tr>`;
    const weight = look === "title" || look === "strong" ? ' style="font-weight:bold"' : "";
    return `<tr${weight}><td>${escape(text)}</td><td style="text-align:right">${escape(right)}</td></tr>`;
  });
  const style = "font-family:monospace;max-width:30em;width:100%";
  return `<!doctype html><html lang="${locale}"><body><table style="${style}">${rows.join("")}</table></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
