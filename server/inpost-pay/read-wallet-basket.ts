import "server-only";
import { z } from "zod";
import type { DeliveryOffer } from "@/core/delivery/delivery";
import type { InpostBasket, InpostNotice, InpostProduct } from "@/payments/inpost-pay/basket-input";
import { type BasketItem, type ReadBasket, readBasket } from "@/server/basket/read-basket";
import { listRelated } from "@/server/catalog/list-related";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { keepExpiry } from "./keep-expiry";
import { paymentTypes } from "./payment-types";
import { readParameters } from "./read-parameters";
import { toInpostDelivery, walletConsents, walletDeliveries, walletPromotions } from "./wallet-offers";
import { toSingleProducts, toWalletProducts } from "./wallet-products";
import { walletStore } from "./wallet-store";

/** `version` is the shop basket's; `basket` carries the notice that is waiting to be told, if there is one. */
export type ReadWalletBasket = { basket: InpostBasket; version: number; orderedAt: Date | null };

const notice = z.object({ type: z.enum(["ERROR", "ATTENTION"]), description: z.string() });

/**
 * The shop's basket as the wallet is told of it, out of the prices, stock, codes and deliveries of now (protocol 2.6.1,
 * 3.4). While nothing changes it stays the same, which InPost checks before an order (protocol 3.2). Undefined when
 * there is no such basket.
 */
export async function readWalletBasket({
  basketId,
}: {
  basketId: string;
}): Promise<ReadWalletBasket | undefined> {
  const at = now();
  const read = await readBasket(db(), { id: basketId });
  if (!read) return undefined;
  const binding = await db().binding.findUnique({
    where: { basketId },
    select: { expiresAt: true, notice: true },
  });
  const { items, codes, promos, totals, version, orderedAt } = read;
  const offers = await walletDeliveries(read);
  const products = await toWalletProducts(items.map(({ variantId, view }) => ({ variantId, ...view })));
  const waiting = readNotice(binding?.notice);
  const basket: InpostBasket = {
    products: products.map((product, index) => withDeliveries(product, items[index], offers)),
    related: await relatedTo(read),
    finalPrice: items.map(({ view: { total, discount }, vatRate }) => ({ gross: total - discount, vatRate })),
    ...(binding && { expiresAt: await keepExpiry({ basketId, expiresAt: binding.expiresAt, at }) }),
    paymentTypes: paymentTypes(),
    ...(waiting && { notice: waiting }),
    additionalParameters: readParameters(read.parameters),
    freeBasket: items.length > 0 && totals.total.amount === 0,
    deliveries: offers.map(toInpostDelivery),
    promoCodes: codes.codes.flatMap((counted) =>
      "promo" in counted
        ? [{ name: promos.get(counted.code)?.name.pl ?? counted.code, code: counted.code }]
        : [],
    ),
    consents: await walletConsents(),
    promotions: await walletPromotions(),
    // The key to a basket in an account is nobody's but its shopper's.
    store: walletStore(read.shopperId === null ? read.token : undefined),
  };
  return { basket, version, orderedAt };
}

export function readNotice(value: unknown): InpostNotice | undefined {
  return notice.safeParse(value).data;
}

/** In a mixed basket digital delivery is listed, but it cannot carry a parcel (protocol 2.6.2). */
function withDeliveries(
  product: InpostProduct,
  item: BasketItem | undefined,
  offers: readonly DeliveryOffer[],
): InpostProduct {
  if (item?.kind === "digital" || !offers.some(({ type }) => type === "DIGITAL")) return product;
  const deliveries = offers.map(({ type }) => ({ type, available: type !== "DIGITAL" }));
  return { ...product, deliveries };
}

async function relatedTo({ items }: ReadBasket): Promise<InpostProduct[]> {
  const related = await listRelated({ productIds: [...new Set(items.map(({ productId }) => productId))] });
  return toSingleProducts(related.map(({ variantId }) => variantId));
}
