import "server-only";
import { adoptBasket } from "@/server/basket/adopt-basket";
import { basketCookieHeader, basketToken, endedBasketCookieHeader } from "@/server/basket/basket-cookie";
import type { Shopper } from "./current-shopper";
import { endedShopperCookieHeader, shopperCookieHeader, type ShopperToken } from "./shopper-session";

/** What a shopper is told of the account. */
export function accountAnswer({ email, name }: Shopper, status = 200): Response {
  return Response.json({ email, name }, { status, headers: { "Cache-Control": "no-store" } });
}

/** Signs a shopper in: the browser gets the session and the account's basket, with what the guest had put aside. */
export async function signedInAnswer(
  request: Request,
  { shopper, token }: { shopper: Shopper; token: ShopperToken },
  status = 200,
): Promise<Response> {
  const answer = accountAnswer(shopper, status);
  answer.headers.append("Set-Cookie", await shopperCookieHeader(token));
  const basket = await adoptBasket({ shopperId: shopper.id, token: basketToken(request.headers) });
  answer.headers.append("Set-Cookie", basket ? basketCookieHeader(basket) : endedBasketCookieHeader());
  return answer;
}

/** Signs out: the basket stays with the account, and whoever comes next on this browser begins with none. */
export function signedOutAnswer(): Response {
  const answer = new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  answer.headers.append("Set-Cookie", endedShopperCookieHeader());
  answer.headers.append("Set-Cookie", endedBasketCookieHeader());
  return answer;
}
