import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { DeliveryCode, DeliveryType } from "@/core/delivery/delivery";
import type { DeliveryRefusal } from "@/core/delivery/choose-delivery";
import type { PromoRefusal } from "@/core/promo/promo-code";
import { announceStock } from "@/server/catalog/announce-stock";
import { withTransaction } from "@/server/db/transaction";
import type { Tx } from "@/server/db/connect";
import { publish } from "@/server/realtime/publish";
import { draftBasketOrder } from "./draft-basket-order";
import type {
  DeliveryPlace,
  DraftConsent,
  DraftInvoice,
  DraftPayment,
  OrderDraft,
  OrderIds,
  OrderShopper,
  Parameter,
} from "./order-draft";
import { newOrderIds } from "./order-draft";
import { OrderRefused } from "./order-refused";
import { writeBasketOrder } from "./write-basket-order";

export type PlaceBasketOrder = {
  basketId: string;
  channel: string;
  locale: Locale;
  /** The order comes from a wallet's app: its own codes count, and what only the shop sells is refused. */
  inApp: boolean;
  shopper: OrderShopper;
  delivery?: DeliveryPlace & {
    type: DeliveryType;
    codes: readonly DeliveryCode[];
    walletDiscount?: number;
  };
  invoice?: DraftInvoice;
  consents?: readonly DraftConsent[];
  comments?: string;
  parameters?: readonly Parameter[];
  /**
   * PENDING, as it is by default: waits for the shopper at once, and the provider's name for it is the order's id.
   * STARTING: the provider is told afterwards, and names it.
   */
  payment: Pick<DraftPayment, "provider" | "method" | "expiresAt" | "nextPollAt"> &
    Partial<Pick<DraftPayment, "state">>;
  /** What the shopper was told to pay, in minor units; anything else is refused. */
  expectedTotal?: number;
  /** More to write in the same transaction, e.g. the binding's end. */
  also?: (tx: Tx, placed: PlacedBasketOrder) => Promise<void>;
  at: Date;
};

export type PlacedBasketOrder = OrderIds &
  Pick<OrderDraft, "currency" | "lines" | "delivery"> & { totalAmount: number };

export type OrderRefusal =
  | { code: "unknown-basket" | "empty" }
  | { code: "already-ordered"; orderId: string }
  | { code: "not-for-sale" | "shop-only"; sku: string }
  | { code: "out-of-stock"; sku: string; available: number }
  | { code: "code-refused"; promoCode: string; refusal: PromoRefusal }
  | { code: "delivery-refused"; refusal: DeliveryRefusal }
  | { code: "total-differs"; total: number };

export type BasketOrderResult = { ok: true; value: PlacedBasketOrder } | { ok: false; error: OrderRefusal };

/**
 * Makes one order out of a basket, whoever asks and however often: prices, stock and codes are read again behind the
 * basket's lock, pieces are held, and the basket never changes again. A refusal leaves everything as it was.
 */
export async function placeBasketOrder(wanted: PlaceBasketOrder): Promise<BasketOrderResult> {
  const ids = newOrderIds();
  try {
    const placed = await withTransaction(async (tx) => {
      const { basket, draft } = await draftBasketOrder(tx, wanted, ids);
      const totalAmount = await writeBasketOrder(tx, basket, draft, wanted.expectedTotal);
      const { currency, lines, delivery } = draft;
      const value = { ...ids, currency, lines, delivery, totalAmount };
      await wanted.also?.(tx, value);
      return { value, basket, draft };
    });
    publish(`basket:${wanted.basketId}`, placed.basket.version);
    publish("admin:orders", Date.now());
    const pieces = placed.draft.lines.flatMap(({ sellable }) => sellable.pieces);
    void announceStock([...new Set(pieces.map(({ variantId }) => variantId))]);
    return { ok: true, value: placed.value };
  } catch (error) {
    if (error instanceof OrderRefused) return { ok: false, error: error.refusal };
    throw error;
  }
}
