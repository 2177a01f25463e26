import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { OrderDraft } from "@/server/orders/order-draft";
import { newOrderIds } from "@/server/orders/order-draft";
import type { PaidWith } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { newId, newToken } from "@/server/ids";
import { findSellables } from "@/server/orders/find-sellable";
import { writeOrder } from "@/server/orders/write-order";
import { showOnDisplay } from "./editable-sale";
import { billOf, totalOf } from "./sale-bill";
import { openAttemptOf, paidOf, type SaleRecord, stateOf } from "./sale-record";
import { holdMs, tillCurrency } from "./till-config";
import { Refused } from "./till-problems";

/** `locale`: the language of the till's page, and so of the receipt and of mails about the order; English when unsaid. */
export type WantedTender = { provider: PaidWith; amount: number | undefined; locale?: Locale | undefined };
/** What a tender is to pay: `paymentId` of its row, and the number of the order, which references begin with. */
export type OpenedTender = { paymentId: string; orderId: string; orderNumber: string; amount: number };

/**
 * Begins a tender of a locked sale: its payment, and with the first one the order, whose goods are held from now on.
 * The sale is frozen until this came to an end (R9). Throws `Refused` when the sale cannot be paid now.
 */
export async function openTender(
  tx: Tx,
  sale: SaleRecord,
  { provider, amount, locale = "en" }: WantedTender,
  at: Date,
): Promise<OpenedTender> {
  const state = stateOf(sale);
  if (state === "PAID") throw new Refused("paid");
  if (state !== "OPEN" && state !== "PAYING") throw new Refused("wrong-state");
  if (sale.lines.length === 0) throw new Refused("empty");
  if (openAttemptOf(sale)) throw new Refused("attempt-open");
  const due = totalOf(sale) - paidOf(sale);
  const part = amount ?? due;
  const least = due === 0 && provider === "cash" ? 0 : 1;
  if (part < least || part > due) throw new Refused("bad-amount", { due });
  await showOnDisplay(tx, sale);
  return sale.order
    ? addPayment(tx, { id: sale.order.id, number: sale.order.number }, provider, part, at)
    : placeOrder(tx, sale, { provider, amount: part, locale }, at);
}

async function placeOrder(
  tx: Tx,
  sale: SaleRecord,
  { provider, amount, locale }: { provider: PaidWith; amount: number; locale: Locale },
  at: Date,
): Promise<OpenedTender> {
  const ids = newOrderIds();
  const payment = {
    ...{ provider, method: null, reference: null, nextPollAt: null, amount },
    state: "STARTING" as const,
    expiresAt: new Date(at.getTime() + holdMs),
  };
  const written = await writeOrder(tx, {
    ...{ ids, channel: "till", locale, currency: tillCurrency, at, payment },
    shopper: { ...nobody, name: sale.till.name, email: sale.email ?? "" },
    lines: await draftLines(tx, sale),
    ...(sale.note && { comments: sale.note }),
  });
  if (!written.ok) throw new Refused("out-of-stock", { sku: skuOf(sale, written.variantId) });
  const { orderId, paymentId, number: orderNumber } = ids;
  await tx.sale.update({ where: { id: sale.id }, data: { orderId, state: "PAYING" } });
  return { paymentId, orderId, orderNumber, amount };
}

// The shopper at a counter says no name.
const nobody = { phone: "", street: "", city: "", zip: "", region: "", country: "" };

async function draftLines(tx: Tx, sale: SaleRecord): Promise<OrderDraft["lines"]> {
  const skus = sale.lines.map(({ variant }) => variant.sku);
  const sellables = await findSellables(tx, { skus, currency: tillCurrency });
  const { lines } = billOf(sale);
  return sale.lines.map(({ variant: { sku }, quantity, unitAmount }, index) => {
    const sellable = sellables.get(sku);
    const counted = lines[index];
    if (!sellable || !counted) throw new Refused("not-for-sale", { sku });
    // At the price that the shopper was told.
    return { sellable: { ...sellable, unitAmount }, quantity, discount: counted.gross - counted.total };
  });
}

/** A set may be missing one of its parts: then the set's own SKU is not what the id names. */
function skuOf(sale: SaleRecord, variantId: string): string | null {
  return sale.lines.find((line) => line.variantId === variantId)?.variant.sku ?? null;
}

async function addPayment(
  tx: Tx,
  order: { id: string; number: string },
  provider: PaidWith,
  amount: number,
  at: Date,
): Promise<OpenedTender> {
  const id = newId();
  await tx.payment.create({
    data: {
      ...{ id, orderId: order.id, provider, state: "STARTING", currency: tillCurrency, amount },
      ...{ notifySecret: newToken(), createdAt: at, expiresAt: new Date(at.getTime() + holdMs) },
    },
  });
  return { paymentId: id, orderId: order.id, orderNumber: order.number, amount };
}
