import { basketAnswer } from "@/server/basket/basket-answer";
import { basketKeyOf } from "@/server/basket/basket-key";
import { promoCodeBody } from "@/server/basket/basket-schemas";
import { getBasket } from "@/server/basket/get-basket";
import { clientAddress, isLocal } from "@/server/http/peer";
import { rateLimit } from "@/server/http/rate-limit";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { addPromoCode } from "@/server/promo/add-promo-code";
import { codeProblem } from "@/server/promo/code-problem";
import { removePromoCode } from "@/server/promo/remove-promo-code";

/** Uses a promo code. Whoever guesses codes is slowed down. */
export const POST = route(async (request) => {
  const { code } = await readJson(request, promoCodeBody);
  const tooMany = isLocal(request.headers)
    ? undefined
    : await rateLimit("promo-code", clientAddress(request.headers), { points: 30, seconds: 60 });
  if (tooMany) return tooMany;
  const token = await basketKeyOf(request.headers);
  if (token === undefined) return codeProblem({ code: "no-basket" });
  const added = await addPromoCode({ key: { token }, code });
  return added.ok ? basketAnswer(await getBasket({ token }), token) : codeProblem(added.error);
});

/** Takes a promo code out. */
export const DELETE = route(async (request) => {
  const { code } = await readJson(request, promoCodeBody);
  const token = await basketKeyOf(request.headers);
  if (token !== undefined) await removePromoCode({ key: { token }, code });
  return basketAnswer(await getBasket({ token }), token);
});
