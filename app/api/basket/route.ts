import { basketAnswer } from "@/server/basket/basket-answer";
import { basketToken } from "@/server/basket/basket-cookie";
import { getBasket } from "@/server/basket/get-basket";
import { route } from "@/server/http/route";

/** The shopper's basket with the prices and the stock of this moment. */
export const GET = route(async (request) => {
  return basketAnswer(await getBasket({ token: basketToken(request.headers) }));
});
