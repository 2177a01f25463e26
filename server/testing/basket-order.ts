import { addLine } from "@/server/basket/add-line";
import { addTestProduct } from "@/server/catalog/test-catalog";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import type { PlaceBasketOrder } from "@/server/orders/place-basket-order";
import { addTestCodes } from "./add-codes";

export const orderedAt = new Date("2026-03-16T10:00:00Z");

/** Cups at 39,20 zł and teas at 24,60 zł (9 each), a set of a cup and two teas, a file; codes, locker and courier. */
export async function makeBasketShop(): Promise<void> {
  await addTestProduct({ slug: "cup", variants: [{ sku: "CUP", amount: 3920, onHand: 9 }] });
  await addTestProduct({ slug: "tea", vatRate: 8, variants: [{ sku: "TEA", amount: 2460, onHand: 9 }] });
  const of = [
    { sku: "CUP", quantity: 1 },
    { sku: "TEA", quantity: 2 },
  ];
  await addTestProduct({ slug: "set", kind: "bundle", variants: [{ sku: "SET", amount: 8000, of }] });
  await addTestProduct({ slug: "file", kind: "digital", variants: [{ sku: "FILE", amount: 1900 }] });
  await addTestCodes();
  await withTransaction(async (tx) => {
    const base = { vatRate: 23, leadDays: 1 };
    await tx.deliveryMethod.create({ data: { ...base, type: "APM", price: 1299, freeFrom: 20_000 } });
    await tx.deliveryMethod.create({ data: { ...base, type: "COURIER", price: 1699, codFee: 500 } });
    await tx.deliveryMethod.create({ data: { ...base, type: "DIGITAL", price: 0, leadDays: 0 } });
  });
}

/** A basket of these pieces by SKU. */
export async function makeBasket(pieces: Readonly<Record<string, number>>) {
  let token: string | undefined;
  for (const [sku, quantity] of Object.entries(pieces)) {
    const added = await addLine({ token, sku, quantity });
    if (!added.ok) throw new Error(added.error.code);
    token = added.token;
  }
  return db().basket.findUniqueOrThrow({
    where: { token: token ?? "" },
    select: { id: true, token: true },
  });
}

const place = {
  name: "Zofia Kęs",
  phone: "+48600700800",
  email: "zofia@example.com",
  street: "Długa 48",
  city: "Kraków",
  zip: "31-146",
  country: "PL",
};

/** An order of a basket by locker, as a wallet would ask for it. */
export function orderOf(basketId: string, change: Partial<PlaceBasketOrder> = {}): PlaceBasketOrder {
  return {
    basketId,
    channel: "inpost-pay",
    locale: "pl",
    inApp: true,
    shopper: { ...place, region: "" },
    delivery: { ...place, type: "APM", codes: [], lockerCode: "KRA010" },
    payment: {
      provider: "inpost-pay",
      method: "BLIK_CODE",
      expiresAt: new Date(orderedAt.getTime() + 900_000),
      nextPollAt: null,
    },
    at: orderedAt,
    ...change,
  };
}
