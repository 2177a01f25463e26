import "server-only";
import { type Currency, isCurrency } from "@/core/money/money";
import type { Locale, Text } from "@/core/catalog/catalog";
import { deliveryTypes, type DeliveryType } from "@/core/delivery/delivery";
import type { DeliveryCost } from "@/core/order/order-totals";
import { db } from "@/server/db/db";
import { env } from "@/server/env";
import { readReferences } from "@/server/orders/read-references";

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
  discount: number;
  delivery: (DeliveryCost & { type: DeliveryType }) | null;
  /** What the carrier calls it, and the day it should be there (midnight UTC of that date). */
  parcel: { references: string[]; expectedAt: Date } | null;
  /** To be paid in cash when it comes. */
  onDelivery: boolean;
  provider: string;
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
      delivery: true,
      payments: { orderBy: { id: "desc" }, select: { paidReference: true, provider: true } },
    },
  });
  const { delivery } = order;
  const payment = order.payments.find(({ paidReference }) => paidReference !== null) ?? order.payments[0];
  const locale = order.locale === "pl" ? "pl" : "en";
  if (!isCurrency(order.currency)) throw new Error(`order ${order.number} is in ${order.currency}`);
  return {
    number: order.number,
    locale,
    currency: order.currency,
    total: order.totalAmount,
    name: order.name,
    email: order.email,
    address: addressOf(delivery ?? order, order.region, delivery?.lockerCode),
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
    discount: order.discountAmount,
    delivery: delivery && {
      ...delivery,
      type: deliveryTypes.find((type) => type === delivery.type) ?? "COURIER",
    },
    parcel: delivery && { references: readReferences(delivery), expectedAt: delivery.expectedAt },
    onDelivery: order.state === "COD",
    provider: payment?.provider ?? order.channel,
    paidReference: payment?.paidReference ?? null,
    url: `${env().PUBLIC_URL}/${locale}/orders/${order.token}`,
  };
}

type Address = { street: string; zip: string; city: string; country: string };

function addressOf(
  { street, zip, city, country }: Address,
  region: string,
  lockerCode: string | null | undefined,
): string[] {
  return [lockerCode ?? "", street, `${zip} ${city}`.trim(), region, country].filter(Boolean);
}
