import "server-only";
import { isCurrency, money } from "@/core/money/money";
import { totalsOf } from "@/core/pricing/totals";
import { db } from "@/server/db/db";

export type OrderView = NonNullable<Awaited<ReturnType<typeof getOrder>>>;

/** What the holder of the token may see of an order; null when no order has it. Amounts in minor units. */
export async function getOrder({ token }: { token: string }) {
  const order = await db().order.findUnique({
    where: { token },
    include: {
      lines: { orderBy: { position: "asc" } },
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
  const { vat } = totalsOf(
    currency,
    order.lines.map((line) => ({ ...line, unit: money(line.unitAmount, currency) })),
  );
  const paid = order.paidAt !== null;
  return {
    number: order.number,
    state: order.state,
    locale: order.locale,
    currency: order.currency,
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
      total: line.totalAmount,
      vatRate: line.vatRate,
      downloadUrl:
        paid && line.digitalFile && order.state === "PAID"
          ? `/api/orders/${token}/downloads/${line.id}`
          : null,
    })),
    vat,
    payment: payment
      ? {
          provider: payment.provider,
          state: payment.state,
          reference: payment.reference,
          paidReference: payment.paidReference,
          expiresAt: payment.expiresAt,
        }
      : null,
    refunds: order.refunds,
    history: order.history,
    version: order.version,
    topic: `order:${token}`,
  };
}

async function categoriesOf(variantIds: string[]): Promise<Map<string, string>> {
  const variants = await db().variant.findMany({
    where: { id: { in: variantIds } },
    select: { id: true, product: { select: { categoryId: true } } },
  });
  return new Map(variants.map(({ id, product }) => [id, product.categoryId]));
}
