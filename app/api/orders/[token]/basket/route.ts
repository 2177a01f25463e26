import { basketAnswer } from "@/server/basket/basket-answer";
import { basketKeyOf, newBasketKey } from "@/server/basket/basket-key";
import { getBasket } from "@/server/basket/get-basket";
import { clientAddress, isLocal } from "@/server/http/peer";
import { problem } from "@/server/http/problem";
import { rateLimit } from "@/server/http/rate-limit";
import { route } from "@/server/http/route";
import { refillBasket } from "@/server/orders/refill-basket";

const refusals = {
  "unknown-order": [404, "There is no such order."],
  "not-over": [409, "The order may still be paid, or was."],
  "nothing-left": [409, "None of its goods can be had any more."],
} as const;

/** Puts the goods of an order that came to nothing back into this browser's basket. */
export const POST = route<{ token: string }>(async (request, { params }) => {
  const tooMany = isLocal(request.headers)
    ? undefined
    : await rateLimit("refill-basket", clientAddress(request.headers), { points: 30, seconds: 60 });
  if (tooMany) return tooMany;
  const { token: orderToken } = await params;
  const refilled = await refillBasket({ orderToken, basketToken: await basketKeyOf(request.headers) });
  if (refilled.ok) {
    const token = await newBasketKey(request.headers, refilled.token);
    return basketAnswer(await getBasket({ token }), token);
  }
  const [status, detail] = refusals[refilled.error.code];
  return problem(status, refilled.error.code, detail);
});
