import "server-only";
import type { OrderExpectations } from "@/payments/inpost-pay/check-order";
import { readBasket } from "@/server/basket/read-basket";
import { listConsents } from "@/server/consents/list-consents";
import { db } from "@/server/db/db";
import { paymentTypes } from "./payment-types";
import { walletDeliveries } from "./wallet-offers";

/** Where a courier of ours goes. */
const countries = ["PL"];

/** What an order of this basket must say now, out of prices, stock and codes read anew (protocol 3.7, R3). */
export async function orderExpectations(basketId: string): Promise<OrderExpectations | undefined> {
  const basket = await readBasket(db(), { id: basketId }, { inApp: true });
  if (!basket) return undefined;
  const binding = await db().binding.findUnique({
    where: { basketId },
    select: { phonePrefix: true, phone: true },
  });
  const offers = await walletDeliveries(basket);
  const consents = await listConsents({ locale: "pl" });
  return {
    goods: basket.totals.total.amount,
    paymentTypes: paymentTypes(),
    deliveries: offers,
    hasPhysicalGoods: basket.items.some(({ kind }) => kind !== "digital"),
    ...(binding?.phone && { boundPhone: { countryPrefix: binding.phonePrefix ?? "", phone: binding.phone } }),
    consents: consents.map(({ id, version, requirement }) => ({
      id,
      version,
      required: requirement !== "OPTIONAL",
    })),
    deliveryCountries: countries,
  };
}
