import { seedShop } from "@/prisma/seed/shop/seed-shop";
import { addLine } from "@/server/basket/add-line";
import { withTransaction } from "@/server/db/transaction";
import { callShop } from "./call-shop";
import type { FakeInpost } from "./wallet-provider";
import { makeProduct } from "./make-product";

export const phone = { country_prefix: "+48", phone: "600700800" };

/** Deliveries, lockers, consents and codes of the seed. */
export async function prepareShop(): Promise<void> {
  await withTransaction((tx) => seedShop(tx));
}

export async function basketWith(sku: string, quantity = 1): Promise<{ basketId: string; token: string }> {
  const added = await addLine({ token: undefined, sku, quantity });
  if (!added.ok || added.basket.id === null) throw new Error("no basket");
  return { basketId: added.basket.id, token: added.token };
}

export function confirm(inpost: FakeInpost, basketId: string, more: object = {}) {
  return callShop(inpost, "POST", `/basket/${basketId}/confirmation`, {
    status: "SUCCESS",
    inpost_basket_id: `inpost-${basketId}`,
    phone_number: phone,
    browser: { browser_trusted: true, browser_id: "browser-1" },
    masked_phone_number: "600*****00",
    name: "Zofia",
    surname: "Kęs",
    ...more,
  });
}

/** A basket of one product at 129,00 zł that is linked to Zofia's phone. */
export async function boundBasket(
  inpost: FakeInpost,
  { quantity = 1, ...product }: { quantity?: number; stock?: number; kind?: string; amount?: number } = {},
) {
  const made = await makeProduct(product);
  const basket = await basketWith(made.sku, quantity);
  const confirmed = await confirm(inpost, basket.basketId);
  if (confirmed.status !== 200) throw new Error(confirmed.text);
  return { ...made, ...basket };
}

const address = { country_code: "PL", address: "Długa 1/2", city: "Kraków", postal_code: "31-147" };

/** What InPost posts when Zofia orders to a locker; `gross` in złoty. */
export function orderRequest(basketId: string, gross: number, more: OrderParts = {}) {
  return {
    order_details: {
      basket_id: basketId,
      currency: "PLN",
      basket_price: { net: gross, gross, vat: 0 },
      payment_type: "BLIK_CODE",
      ...more.details,
    },
    account_info: {
      name: "Zofia",
      surname: "Kęs",
      mail: "zofia@example.com",
      phone_number: phone,
      client_address: address,
      ...more.account,
    },
    ...(more.invoice && { invoice_details: more.invoice }),
    delivery: more.delivery ?? {
      delivery_type: "APM",
      delivery_codes: [],
      delivery_point: "KRA010",
      phone_number: phone,
    },
    consents: more.consents ?? [
      { consent_id: "terms", consent_version: "1", is_accepted: true },
      { consent_id: "privacy", consent_version: "1", is_accepted: true },
    ],
  };
}
type OrderParts = {
  details?: object;
  account?: object;
  invoice?: object;
  delivery?: object;
  consents?: object[];
};

export const courier = {
  delivery_type: "COURIER",
  delivery_codes: [] as string[],
  delivery_address: { name: "Zofia Kęs", ...address },
};

/** Orders and gives the order's id; throws when the shop refuses. */
export async function order(
  inpost: FakeInpost,
  basketId: string,
  gross: number,
  more?: OrderParts,
): Promise<string> {
  const answer = await callShop(inpost, "POST", "/order", orderRequest(basketId, gross, more));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json.order_details.order_id;
}
