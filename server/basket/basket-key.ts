import "server-only";
import { shopperOf } from "@/server/account/current-shopper";
import { adoptBasket } from "./adopt-basket";
import { basketToken } from "./basket-cookie";

/**
 * The key of the basket that a request works on: of a guest the one in the cookie, of a signed-in shopper the account's,
 * whatever the cookie says. Undefined when there is none.
 */
export async function basketKeyOf(headers: Headers): Promise<string | undefined> {
  const token = basketToken(headers);
  const shopper = await shopperOf(headers);
  return shopper ? adoptBasket({ shopperId: shopper.id, token }) : token;
}
