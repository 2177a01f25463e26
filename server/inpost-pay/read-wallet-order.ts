import "server-only";
import { z } from "zod";
import { deliveryCodes, deliveryTypes } from "@/core/delivery/delivery";
import type { InpostDeliveryOption, InpostProduct } from "@/payments/inpost-pay/basket-input";
import type { InpostOrder } from "@/payments/inpost-pay/order-answer";
import type { Prisma } from "@/generated/sqlite/client";
import { db } from "@/server/db/db";
import { env } from "@/server/env";
import { providers } from "@/server/payments/providers";
import { readParameters } from "./read-parameters";
import { statusText } from "./status-text";
import { readSaid, type SaidOrder } from "./wallet-order-record";
import { toInpostOption } from "./wallet-offers";

const include = {
  lines: { orderBy: { position: "asc" } },
  payments: { where: { provider: "inpost-pay" }, orderBy: { id: "desc" }, take: 1 },
  delivery: true,
  consents: { orderBy: { consentId: "asc" } },
  wallet: true,
} satisfies Prisma.OrderInclude;
type Row = Prisma.OrderGetPayload<{ include: typeof include }>;

const texts = z.array(z.string());

export type ReadWalletOrder = { order: InpostOrder; paymentId: string };

/** An order that came through InPost Pay, as InPost is told of it (protocol 3.7, 3.8); undefined for any other. */
export async function readWalletOrder(
  key: { id: string } | { basketId: string },
): Promise<ReadWalletOrder | undefined> {
  const row = await db().order.findUnique({ where: key, include });
  const inpost = providers().inpostPay;
  if (!row || !inpost) return undefined;
  const { wallet, delivery, basketId } = row;
  const payment = row.payments[0];
  if (!wallet || !delivery || !basketId || !payment) return undefined;
  const said = readSaid(wallet.said);
  const references = texts.catch([]).parse(delivery.references);
  const goods = row.lines.map(({ totalAmount: gross, vatRate }) => ({ gross, vatRate }));
  return {
    paymentId: payment.id,
    order: {
      orderId: row.id,
      customerOrderId: row.number,
      posId: inpost.config.posId,
      createdAt: row.createdAt,
      basketId,
      paymentType: payment.method ?? "",
      statusText: statusText({ state: row.state, shipped: delivery.shippedAt !== null }),
      goods,
      inpostDiscount: delivery.walletDiscount,
      trackingNumbers: references,
      ...(row.comments && { comments: row.comments }),
      additionalParameters: readParameters(row.parameters),
      account: said.account,
      invoice: said.invoice,
      delivery: {
        ...said.delivery,
        type: deliveryTypes.find((type) => type === delivery.type) ?? "COURIER",
        date: delivery.expectedAt,
        price: { gross: delivery.amount, vatRate: delivery.vatRate },
        options: optionsOf(said, delivery.vatRate),
      },
      products: row.lines.map(toProduct),
      consents: row.consents.map(({ consentId: id, version, accepted }) => ({ id, version, accepted })),
    },
  };
}

function optionsOf({ options }: SaidOrder, vatRate: number): InpostDeliveryOption[] {
  return deliveryCodes.flatMap((code) => {
    const option = options.find((each) => each.code === code);
    return option ? [toInpostOption(code, { gross: option.price, vatRate })] : [];
  });
}

function toProduct(line: Row["lines"][number]): InpostProduct {
  return {
    productId: line.sku,
    name: line.optionPl ? `${line.namePl}, ${line.optionPl}` : line.namePl,
    image: `${env().PUBLIC_URL}/pictures/${line.picture}-480.webp`,
    vatRate: line.vatRate,
    // What a piece really cost, codes included (protocol 3.7).
    basePrice: Math.round(line.totalAmount / line.quantity),
    quantity: line.quantity,
    unit: "szt.",
    kind: line.digitalFile ? "DIGITAL" : "PRODUCT",
  };
}
