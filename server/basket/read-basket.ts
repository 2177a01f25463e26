import "server-only";
import type { BasketLineView } from "@/core/basket/basket-view";
import type { ProductKind } from "@/core/catalog/catalog";
import { type Currency, isCurrency, money } from "@/core/money/money";
import { type Totals, totalsOf } from "@/core/pricing/totals";
import { countCodes, type CountedCodes } from "@/core/promo/count-codes";
import type { PromoCode } from "@/core/promo/promo-code";
import { splitDiscount } from "@/core/promo/split-discount";
import { toKind } from "@/server/catalog/to-product";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { promoSelect, toPromoCode } from "@/server/promo/promo-row";
import { shopperKeyOf } from "@/server/promo/shopper-key";
import { type LineRow, lineSelect, toLineView } from "./basket-lines";
import type { BasketKey } from "./change-basket";

export const defaultCurrency: Currency = "PLN";

/** One line with what its view leaves out. */
export type BasketItem = {
  view: BasketLineView;
  variantId: string;
  productId: string;
  kind: ProductKind;
  vatRate: number;
  shopOnly: boolean;
};

/** A basket with the prices, the stock and the codes of this moment. */
export type ReadBasket = {
  id: string;
  token: string;
  version: number;
  currency: Currency;
  orderedAt: Date | null;
  /** Whose account it lies in; null: a guest's. */
  shopperId: string | null;
  parameters: unknown;
  items: BasketItem[];
  /** SKUs in the basket that have no price in its currency. */
  unsold: string[];
  /** In minor units, before codes. */
  goods: number;
  /** Entered codes in their order, with what each takes off or why it does not count. */
  codes: CountedCodes;
  promos: ReadonlyMap<string, PromoCode>;
  totals: Totals;
};

/** `inApp`: whether it is in a wallet's app; by default, whether it is bound to one. `shopperKey`: whose codes are used up. */
export type BasketReading = { inApp?: boolean; shopperKey?: string };

/** Reads a basket whole, for every page, provider and order alike; undefined when there is none. */
export async function readBasket(
  client: Tx,
  key: BasketKey,
  reading: BasketReading = {},
): Promise<ReadBasket | undefined> {
  const row = await client.basket.findUnique({ where: key, select: basketSelect });
  if (!row) return undefined;
  const currency = isCurrency(row.currency) ? row.currency : defaultCurrency;
  const items = row.lines.flatMap((line) => toItem(line, currency));
  const sold = new Set(items.map(({ view }) => view.sku));
  const goods = items.reduce((sum, { view }) => sum + view.total, 0);
  const promos = new Map(row.promoCodes.map(({ code, promo }) => [code, toPromoCode(promo)]));
  const { binding } = row;
  const phone = binding?.phone ? `${binding.phonePrefix ?? ""}${binding.phone}` : null;
  const codes = countCodes(
    row.promoCodes.map(({ code }) => ({ code, promo: promos.get(code) })),
    {
      goods,
      currency,
      at: now(),
      inApp: reading.inApp ?? binding?.state === "BOUND",
      used: await readUsed(client, [...promos.values()], reading.shopperKey ?? shopperKeyOf({ phone })),
    },
  );
  const { id, token, version, orderedAt, shopperId, parameters } = row;
  const unsold = row.lines.map(({ variant }) => variant.sku).filter((sku) => !sold.has(sku));
  const discounted = withDiscount(items, codes.discount);
  return {
    ...{ id, token, version, currency, orderedAt, shopperId, parameters, unsold, goods, codes, promos },
    items: discounted,
    totals: totalsOf(
      currency,
      discounted.map(({ view: { total, discount }, vatRate }) => ({
        unit: money(total - discount, currency),
        quantity: 1,
        vatRate,
      })),
    ),
  };
}

const basketSelect = {
  id: true,
  token: true,
  version: true,
  currency: true,
  orderedAt: true,
  shopperId: true,
  parameters: true,
  binding: { select: { state: true, phonePrefix: true, phone: true } },
  lines: { select: lineSelect, orderBy: [{ addedAt: "asc" as const }, { id: "asc" as const }] },
  promoCodes: {
    select: { code: true, promo: { select: promoSelect } },
    orderBy: [{ addedAt: "asc" as const }, { code: "asc" as const }],
  },
};

function toItem(row: LineRow, currency: Currency): BasketItem[] {
  const view = toLineView(row, currency);
  const { id: variantId, product } = row.variant;
  const { id: productId, kind, vatRate, shopOnly } = product;
  return view ? [{ view, variantId, productId, kind: toKind(kind), vatRate, shopOnly }] : [];
}

function withDiscount(items: readonly BasketItem[], discount: number): BasketItem[] {
  const parts = splitDiscount(
    discount,
    items.map(({ view }) => view.total),
  );
  return items.map((item, index) => ({ ...item, view: { ...item.view, discount: parts[index] ?? 0 } }));
}

async function readUsed(
  client: Tx,
  promos: readonly PromoCode[],
  shopperKey: string | undefined,
): Promise<Set<string>> {
  const once = promos.filter(({ oncePerShopper }) => oncePerShopper).map(({ code }) => code);
  if (once.length === 0 || shopperKey === undefined) return new Set();
  const uses = await client.promoUse.findMany({
    where: { code: { in: once }, shopperKey },
    select: { code: true },
  });
  return new Set(uses.map(({ code }) => code));
}
