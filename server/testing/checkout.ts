import type { z } from "zod";
import { withTransaction } from "@/server/db/transaction";
import { makeBasketShop } from "./basket-order";
import { checkoutBody, type CheckoutBody } from "@/server/checkout/checkout-schemas";

export const locker = { type: "APM" as const, locker: "kra010" };
export const courier = { type: "COURIER" as const, street: "Długa 48/3", city: "Kraków", zip: "31-146" };

const filled: z.input<typeof checkoutBody> = {
  locale: "pl",
  name: " Zofia Kęs ",
  email: "zofia@example.com",
  phone: "600 700 800",
  delivery: locker,
  consents: [{ id: "terms", version: "1" }],
  expectedTotal: 0,
};

/** A filled-in checkout form as the endpoint reads it: to a locker, with the terms accepted. */
export function checkoutOf(change: Partial<z.input<typeof checkoutBody>> = {}): CheckoutBody {
  return checkoutBody.parse({ ...filled, ...change });
}

/** The shop of `makeBasketShop` with a locker, terms that every order needs, and news that nobody must want. */
export async function makeCheckoutShop(): Promise<void> {
  await makeBasketShop();
  const address = { city: "Kraków", street: "Długa", building: "48", postalCode: "31-146" };
  const texts = { textEn: "I accept", textPl: "Akceptuję", labelEn: "terms", labelPl: "regulamin" };
  await withTransaction(async (tx) => {
    const position = { latitude: 50, longitude: 20, hint: "przy sklepie" };
    await tx.locker.create({ data: { code: "KRA010", ...address, ...position } });
    const terms = { id: "terms", version: "1", requirement: "REQUIRED_ALWAYS", rank: 1, url: "/terms" };
    await tx.consent.create({ data: { ...terms, ...texts } });
    const news = { id: "news", version: "1", requirement: "OPTIONAL", rank: 2, url: "/privacy" };
    await tx.consent.create({ data: { ...news, ...texts } });
  });
}
