import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { type Currency, money, times } from "@/core/money/money";
import { messagesOf } from "@/i18n/messages";
import type { SeqrInvoice } from "@/payments/seqr/requests";
import { env } from "@/server/env";
import type { DraftDelivery, DraftLine, OrderIds } from "./order-draft";

type Row = SeqrInvoice["rows"][number];
type Invoiced = {
  ids: OrderIds;
  currency: Currency;
  lines: readonly DraftLine[];
  delivery?: DraftDelivery;
  /** What the order comes to, in minor units. */
  totalAmount: number;
  /** The language of the rows. */
  locale: Locale;
  /** The order's page, where a browser waits for the payment. */
  backUrl?: string;
};

/**
 * The bill of an order in SEQR's words (protocol 2.3): the goods at their full price, what codes take off once per VAT
 * rate, and the delivery where it costs something. The rows make the total,
 * or the adapter throws.
 */
export function seqrInvoice(invoiced: Invoiced): SeqrInvoice {
  const { ids, currency, lines, delivery, totalAmount, locale, backUrl } = invoiced;
  const { bill } = messagesOf(locale);
  const rows = [
    ...lines.map((line) => goodsRow(line, currency, locale)),
    ...discountRows(lines, currency, bill.discount),
    ...deliveryRows(delivery, currency, locale),
  ];
  return {
    orderNumber: ids.number,
    title: "Kram",
    footer: bill.footer.replace("{number}", ids.number),
    rows,
    total: money(totalAmount, currency),
    notificationUrl: `${env().PUBLIC_URL}/api/seqr/notify/${ids.paymentId}/${ids.notifySecret}`,
    backUrl,
  };
}

function goodsRow({ sellable, quantity }: DraftLine, currency: Currency, locale: Locale): Row {
  const { name, option, sku, ean, vatRate } = sellable;
  const unitPrice = money(sellable.unitAmount, currency);
  return {
    description: [name[locale], option[locale]].filter(Boolean).join(", "),
    quantity,
    total: times(unitPrice, quantity),
    unitPrice,
    sku,
    ean,
    vatRate,
  };
}

/** One row per rate, so that the VAT in the rows is the VAT of the order. */
function discountRows(lines: readonly DraftLine[], currency: Currency, description: string): Row[] {
  const byRate = new Map<number, number>();
  for (const { sellable, discount } of lines) {
    byRate.set(sellable.vatRate, (byRate.get(sellable.vatRate) ?? 0) + discount);
  }
  return [...byRate]
    .filter(([, discount]) => discount > 0)
    .map(([vatRate, discount]) => ({
      description,
      quantity: 1,
      total: money(-discount, currency),
      vatRate,
    }));
}

function deliveryRows(delivery: DraftDelivery | undefined, currency: Currency, locale: Locale): Row[] {
  if (!delivery) return [];
  const { type, codes, amount, optionsAmount, lockerCode, vatRate } = delivery;
  if (amount + optionsAmount === 0) return [];
  const { deliveryTypes, deliveryCodes } = messagesOf(locale).order;
  const name = [deliveryTypes[type], lockerCode].filter(Boolean).join(" ");
  const description = [name, ...codes.map((code) => deliveryCodes[code])].join(", ");
  return [{ description, quantity: 1, total: money(amount + optionsAmount, currency), vatRate }];
}
