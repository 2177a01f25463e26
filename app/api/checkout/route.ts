import { shopperOf } from "@/server/account/current-shopper";
import { basketKeyOf } from "@/server/basket/basket-key";
import { checkoutProblem } from "@/server/checkout/checkout-problem";
import { checkoutBody, checkoutQuery } from "@/server/checkout/checkout-schemas";
import { getCheckout } from "@/server/checkout/get-checkout";
import { placeCheckout } from "@/server/checkout/place-checkout";
import { clientAddress, isLocal } from "@/server/http/peer";
import { rateLimit } from "@/server/http/rate-limit";
import { readJson, readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** What this browser's basket would be ordered as: sums, deliveries, consents. */
export const GET = route(async (request) => {
  const { locale } = readQuery(request, checkoutQuery);
  const { headers } = request;
  const [token, shopper] = await Promise.all([basketKeyOf(headers), shopperOf(headers)]);
  const view = await getCheckout({ token, locale, shopper });
  return Response.json(view, { headers: { "Cache-Control": "no-store" } });
});

/** Orders the basket and has SEQR wait for its payment. */
export const POST = route(async (request) => {
  const limit = { points: 20, seconds: 60 };
  const tooMany = isLocal(request.headers)
    ? undefined
    : await rateLimit("checkout", clientAddress(request.headers), limit);
  if (tooMany) return tooMany;
  const body = await readJson(request, checkoutBody);
  const placed = await placeCheckout({ token: await basketKeyOf(request.headers), body });
  if (!placed.ok) return checkoutProblem(placed.error);
  return Response.json(placed.done, { status: 201, headers: { "Cache-Control": "no-store" } });
});
