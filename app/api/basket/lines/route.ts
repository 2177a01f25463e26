import { addLine } from "@/server/basket/add-line";
import { addLineProblem } from "@/server/basket/add-line-problem";
import { basketAnswer } from "@/server/basket/basket-answer";
import { basketKeyOf, newBasketKey } from "@/server/basket/basket-key";
import { addLineBody } from "@/server/basket/basket-schemas";
import { clientAddress, isLocal } from "@/server/http/peer";
import { rateLimit } from "@/server/http/rate-limit";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** Puts something into the basket. The first time makes the basket, and the cookie that finds it. */
export const POST = route(async (request) => {
  const { sku, quantity } = await readJson(request, addLineBody);
  const token = await basketKeyOf(request.headers);
  const refusal = token === undefined ? await limitNewBaskets(request.headers) : undefined;
  if (refusal) return refusal;
  const added = await addLine({ token, sku, quantity });
  if (added.ok) return basketAnswer(added.basket, await newBasketKey(request.headers, added.token));
  return addLineProblem(added.error);
});

/** Baskets are rows: nobody out there may make them without end. */
async function limitNewBaskets(headers: Headers): Promise<Response | undefined> {
  if (isLocal(headers)) return undefined;
  return rateLimit("new-basket", clientAddress(headers), { points: 60, seconds: 60 });
}
