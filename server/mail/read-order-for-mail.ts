import "server-only";
import { type Currency, isCurrency } from "@/core/money/money";
import type { Locale, Text } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { env } from "@/server/env";

export type MailedOrder = {
  number: string;
  locale: Locale;
  currency: Currency;
  total: number;
  name: string;
  email: string;
  address: string[];
  lines: {
    name: Text;
    option: Text;
    sku: string;
    quantity: number;
    unit: number;
    total: number;
    vatRate: number;
    download: boolean;
  }[];
  /** The provider's reference of the money that moved: shoppers must be told it (SEQR protocol 2.4). */
  paidReference: string | null;
  /** The shopper's own page of this order. */
  url: string;
};

/** Everything a mail about an order may say. Throws when there is no such order. */
export async function readOrderForMail(orderId: string): Promise<MailedOrder> {
  const order = await db().order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      lines: { orderBy: { position: "asc" } },
      payments: { where: { paidReference: { not: null } }, select: { paidReference: true } },
    },
  });
  const locale = order.locale === "pl" ? "pl" : "en";
  if (!isCurrency(order.currency)) throw new Error(`order ${order.number} is in ${order.currency}`);
  return {
    number: order.number,
    locale,
    currency: order.currency,
    total: order.totalAmount,
    name: order.name,
    email: order.email,
    address: [order.street, `${order.zip} ${order.city}`.trim(), order.region, order.country].filter(Boolean),
    lines: order.lines.map((line) => ({
      name: { en: line.nameEn, pl: line.namePl },
      option: { en: line.optionEn, pl: line.optionPl },
      sku: line.sku,
      quantity: line.quantity,
      unit: line.unitAmount,
      total: line.totalAmount,
      vatRate: line.vatRate,
      download: line.digitalFile !== null,
    })),
    paidReference: order.payments[0]?.paidReference ?? null,
    url: `${env().PUBLIC_URL}/${locale}/orders/${order.token}`,
  };
}
