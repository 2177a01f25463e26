import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { ReceiptView } from "@/core/till/receipt-view";
import { type PaperLine, receiptLines } from "./receipt-lines";
import { receiptTexts } from "./receipt-texts";

/** The receipt as a mail in `locale`: as plain text and as HTML with the same content. */
export function receiptMail(
  receipt: ReceiptView,
  locale: Locale,
): { subject: string; text: string; html: string } {
  const code = { text: receipt.code, look: "centre" as const };
  const lines = [...receiptLines({ ...receipt, isCopy: false }, locale), code];
  return {
    subject: `${receipt.shop.name}: ${receiptTexts[locale].subject(receipt.number)}`,
    text: lines.map(asText).join("\n"),
    html: asHtml(lines, locale),
  };
}

const columns = 48;

function asText({ text, right = "", look }: PaperLine): string {
  if (look === "rule") return "-".repeat(columns);
  return right ? `${text.padEnd(columns - right.length - 1)} ${right}` : text;
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
