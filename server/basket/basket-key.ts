import "server-only";
import { shopperOf } from "@/server/account/current-shopper";
import { adoptBasket } from "./adopt-basket";
import { basketToken } from "./basket-cookie";

/**
 * The key of the basket that a request works on: of a guest the one in the cookie, of a signed-in shopper the account's,
 * whatever the cookie says. Undefined when there is none.
 */
export function basketKeyOf(headers: Headers): Promise<string | undefined> {
  return keyFor(headers, basketToken(headers));
}

/** The key to answer a request with that may have begun the basket behind `token`: who is signed in owns it at once. */
export async function newBasketKey(headers: Headers, token: string): Promise<string> {
  return (await keyFor(headers, token)) ?? token;
}

async function keyFor(headers: Headers, token: string | undefined): Promise<string | undefined> {
  const shopper = await shopperOf(headers);
  return shopper ? adoptBasket({ shopperId: shopper.id, token }) : token;
}
