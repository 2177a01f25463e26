import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import type { ReceiptTender, ReceiptView } from "@/core/till/receipt-view";
import { type ReceiptTexts, receiptTexts } from "./receipt-texts";

/** A line of a printed or mailed receipt: a text alone, or one with something at the right. */
export type PaperLine = { text: string; right?: string; look?: "title" | "strong" | "centre" | "rule" };

/** The receipt as lines of text in `locale`, top to bottom, in the shop's time; what a printer and a mail both say. */
export function receiptLines(receipt: ReceiptView, locale: Locale): PaperLine[] {
  const words = receiptTexts[locale];
  const price = (amount: number) => formatMoney(money(amount, receipt.currency), locale);
  const { shop, totals } = receipt;
  return [
    ...(receipt.isCopy ? [{ text: `*** ${words.copy} ***`, look: "title" as const }] : []),
    { text: shop.name, look: "title" },
    ...shop.lines.map((text) => ({ text, look: "centre" as const })),
    ...(shop.storeNo ? [{ text: words.store(shop.storeNo), look: "centre" as const }] : []),
    rule,
    { text: `${receipt.till} · ${receipt.cashier}`, right: receipt.number },
    { text: localTime(receipt.at, receipt.timeZone), right: receipt.orderNumber },
    rule,
    ...receipt.lines.flatMap((line) => [
      { text: [line.name[locale], line.option[locale]].filter(Boolean).join(", ") },
      { text: `  ${line.quantity} × ${price(line.unit)}`, right: price(line.unit * line.quantity) },
      ...(line.discountAmount > 0
        ? [
            {
              text: `  ${words.discount} ${line.discountReason ?? ""}`.trimEnd(),
              right: price(-line.discountAmount),
            },
          ]
        : []),
    ]),
    rule,
    ...(receipt.discountReason && totals.discount > 0
      ? [{ text: words.takenOff(receipt.discountReason), right: price(-totals.discount) }]
      : []),
    { text: words.total, right: price(totals.total), look: "strong" },
    ...totals.vat.map(({ rate, amount }) => ({ text: `  ${words.vat(rate)}`, right: price(amount) })),
    rule,
    ...receipt.tenders.flatMap((tender) => tenderLines(tender, receipt.timeZone, words, price)),
    ...(receipt.note ? [{ text: receipt.note }] : []),
    { text: words.thanks, look: "centre" },
  ];
}

const rule: PaperLine = { text: "", look: "rule" };

function tenderLines(
  tender: ReceiptTender,
  timeZone: string,
  words: ReceiptTexts,
  price: (amount: number) => string,
): PaperLine[] {
  if (tender.kind === "cash") {
    return [
      { text: words.cash, right: price(tender.amount) },
      { text: `  ${words.given}`, right: price(tender.given) },
      { text: `  ${words.change}`, right: price(tender.change) },
    ];
  }
  return [
    { text: words.via(walletTitles[tender.wallet ?? ""] ?? words.wallet), right: price(tender.amount) },
    { text: `  ${words.approved}`, right: localTime(tender.at, timeZone) },
    { text: `  ${words.transaction}`, right: tender.transactionNo },
    { text: `  ${words.reference}`, right: tender.reference },
    ...(tender.vendorId ? [{ text: `  ${words.vendorId}`, right: tender.vendorId }] : []),
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
