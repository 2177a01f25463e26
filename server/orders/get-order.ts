import "server-only";
import { isCurrency } from "@/core/money/money";
import { orderTotals } from "@/core/order/order-totals";
import type { OrderDelivery } from "@/generated/sqlite/client";
import { seqrAppLink, seqrInvoiceUrl } from "@/payments/seqr/qr";
import { db } from "@/server/db/db";
import { refillable } from "./refill-basket";

export type OrderView = NonNullable<Awaited<ReturnType<typeof getOrder>>>;

/** What the holder of the token may see of an order; null when no order has it. Amounts in minor units. */
export async function getOrder({ token }: { token: string }) {
  const order = await db().order.findUnique({
    where: { token },
    include: {
      lines: { orderBy: { position: "asc" } },
      delivery: true,
      payments: { orderBy: { id: "desc" }, take: 1 },
      refunds: { orderBy: { id: "asc" }, select: { id: true, state: true, amount: true, createdAt: true } },
      history: {
        where: { subject: "order" },
        orderBy: { id: "asc" },
        select: { at: true, from: true, to: true, why: true },
      },
    },
  });
  if (!order || !isCurrency(order.currency)) return null;
  const categories = await categoriesOf(order.lines.map((line) => line.variantId));
  const payment = order.payments[0];
  const { currency } = order;
  const { goods, vat } = orderTotals(currency, order.lines, order.delivery);
  const paid = order.paidAt !== null;
  return {
    number: order.number,
    state: order.state,
    locale: order.locale,
    currency: order.currency,
    goods,
    discount: order.discountAmount,
    total: order.totalAmount,
    createdAt: order.createdAt,
    paidAt: order.paidAt,
    name: order.name,
    email: order.email,
    address: {
      street: order.street,
      city: order.city,
      zip: order.zip,
      region: order.region,
      country: order.country,
    },
    lines: order.lines.map((line) => ({
      id: line.id,
      sku: line.sku,
      name: { en: line.nameEn, pl: line.namePl },
      option: { en: line.optionEn, pl: line.optionPl },
      picture: line.picture,
      category: categories.get(line.variantId) ?? "home",
      quantity: line.quantity,
      unit: line.unitAmount,
      discount: line.discountAmount,
      total: line.totalAmount,
      vatRate: line.vatRate,
      downloadUrl:
        paid && line.digitalFile && order.state === "PAID"
          ? `/api/orders/${token}/downloads/${line.id}`
          : null,
    })),
    delivery: order.delivery ? deliveryOf(order.delivery) : null,
    vat,
    payment: payment
      ? {
          provider: payment.provider,
          method: payment.method,
          state: payment.state,
          reference: payment.reference,
          paidReference: payment.paidReference,
          expiresAt: payment.expiresAt,
          code: order.channel === "shop" ? codeOf(payment) : null,
        }
      : null,
    refillable: order.channel === "shop" && refillable.includes(order.state),
    refunds: order.refunds,
    history: order.history,
    version: order.version,
    topic: `order:${token}`,
  };
}

type Payable = { provider: string; state: string; reference: string | null; code: string | null };

/** The code that the shopper scans to pay for an order of the shop's own checkout, as SEQR sent it (SEQR protocol 5). */
function codeOf({ provider, state, reference, code }: Payable) {
  if (provider !== "seqr" || state !== "PENDING" || reference === null) return null;
  const text = code && /^https?:\/\//i.test(code) ? code : seqrInvoiceUrl(reference);
  return { text, appLink: seqrAppLink(text) };
}

function deliveryOf(row: OrderDelivery) {
  const { type, codes, amount, optionsAmount, walletDiscount, expectedAt, lockerCode, references } = row;
  const { name, street, zip, city, country, shippedAt } = row;
  return {
    ...{ type, amount, optionsAmount, walletDiscount, expectedAt, lockerCode, shippedAt },
    codes: textsIn(codes),
    references: textsIn(references),
    place: { name, street, zip, city, country },
  };
}

/** A JSON column that holds a list of texts. */
function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

async function categoriesOf(variantIds: string[]): Promise<Map<string, string>> {
  const variants = await db().variant.findMany({
    where: { id: { in: variantIds } },
    select: { id: true, product: { select: { categoryId: true } } },
  });
  return new Map(variants.map(({ id, product }) => [id, product.categoryId]));
}
