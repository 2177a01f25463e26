import { basketAnswer } from "@/server/basket/basket-answer";
import { basketToken } from "@/server/basket/basket-cookie";
import { basketKeyOf } from "@/server/basket/basket-key";
import { getBasket } from "@/server/basket/get-basket";
import { route } from "@/server/http/route";

/** The shopper's basket with the prices and the stock of this moment. */
export const GET = route(async ({ headers }) => {
  const token = await basketKeyOf(headers);
  // A signed-in shopper's basket may be another than the one this browser knew.
  const isKnown = token === basketToken(headers);
  return basketAnswer(await getBasket({ token }), isKnown ? undefined : token);
});
