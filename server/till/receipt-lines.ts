import "server-only";
import { formatMoney, money } from "@/core/money/money";
import type { ReceiptTender, ReceiptView } from "@/core/till/receipt-view";

/** A line of a printed or mailed receipt: a text alone, or one with something at the right. */
export type PaperLine = { text: string; right?: string; look?: "title" | "strong" | "centre" | "rule" };

/** The receipt as lines of text, top to bottom, in the shop's time; what a printer and a mail both say. */
export function receiptLines(receipt: ReceiptView): PaperLine[] {
  const price = (amount: number) => formatMoney(money(amount, receipt.currency), "en");
  const { shop, totals } = receipt;
  return [
    ...(receipt.isCopy ? [{ text: "*** COPY ***", look: "title" as const }] : []),
    { text: shop.name, look: "title" },
    ...shop.lines.map((text) => ({ text, look: "centre" as const })),
    ...(shop.storeNo ? [{ text: `Store ${shop.storeNo}`, look: "centre" as const }] : []),
    rule,
    { text: `${receipt.till} · ${receipt.cashier}`, right: receipt.number },
    { text: localTime(receipt.at, receipt.timeZone), right: receipt.orderNumber },
    rule,
    ...receipt.lines.flatMap((line) => [
      { text: [line.name.en, line.option.en].filter(Boolean).join(", ") },
      { text: `  ${line.quantity} × ${price(line.unit)}`, right: price(line.unit * line.quantity) },
      ...(line.discountAmount > 0
        ? [{ text: `  Discount ${line.discountReason ?? ""}`.trimEnd(), right: price(-line.discountAmount) }]
        : []),
    ]),
    rule,
    ...(receipt.discountReason && totals.discount > 0
      ? [{ text: `In all taken off: ${receipt.discountReason}`, right: price(-totals.discount) }]
      : []),
    { text: "TOTAL", right: price(totals.total), look: "strong" },
    ...totals.vat.map(({ rate, amount }) => ({ text: `  of which VAT ${rate} %`, right: price(amount) })),
    rule,
    ...receipt.tenders.flatMap((tender) => tenderLines(tender, receipt.timeZone, price)),
    ...(receipt.note ? [{ text: receipt.note }] : []),
    { text: "Thank you!", look: "centre" },
  ];
}

const rule: PaperLine = { text: "", look: "rule" };

function tenderLines(
  tender: ReceiptTender,
  timeZone: string,
  price: (amount: number) => string,
): PaperLine[] {
  if (tender.kind === "cash") {
    return [
      { text: "Cash", right: price(tender.amount) },
      { text: "  given", right: price(tender.given) },
      { text: "  change", right: price(tender.change) },
    ];
  }
  return [
    { text: `${walletTitles[tender.wallet ?? ""] ?? "Wallet"} via Pockyt`, right: price(tender.amount) },
    { text: "  APPROVED", right: localTime(tender.at, timeZone) },
    { text: "  Transaction", right: tender.transactionNo },
    { text: "  Reference", right: tender.reference },
    ...(tender.vendorId ? [{ text: "  Wallet's number", right: tender.vendorId }] : []),
  ];
}

const walletTitles: Record<string, string> = {
  alipay: "Alipay",
  "alipay-plus": "Alipay+",
  alipay_hk: "AlipayHK",
  wechatpay: "WeChat Pay",
  unionpay: "UnionPay",
  cashapppay: "Cash App Pay",
  paypal: "PayPal",
  venmo: "Venmo",
};

/** `2026-03-04 15:15:30 CET` */
function localTime(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    ...{ timeZone, dateStyle: "short", timeStyle: "long" },
  }).format(new Date(at));
}
