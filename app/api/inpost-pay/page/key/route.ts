import { addLineProblem } from "@/server/basket/add-line-problem";
import { basketKeyOf, newBasketKey } from "@/server/basket/basket-key";
import { problem } from "@/server/http/problem";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { limitWallets } from "@/server/inpost-pay/limit-wallets";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { firstBody } from "@/server/inpost-pay/page-schemas";
import { takeBindingKey } from "@/server/inpost-pay/take-binding-key";

/** Widget v2's `unboundWidgetClicked`: adds the product and gives the key to the basket. */
export const POST = route(async (request) => {
  const { headers } = request;
  const { sku, parameters } = await readJson(request, firstBody);
  const limited = await limitWallets(headers);
  if (limited) return limited;
  const taken = await takeBindingKey({ token: await basketKeyOf(headers), sku, parameters });
  if (taken.ok) return pageAnswer({ key: taken.key }, await newBasketKey(headers, taken.token));
  const { code } = taken.error;
  if (code === "unknown-sku" || code === "basket-full") return addLineProblem({ code });
  if (code === "undeliverable") return problem(409, code, "InPost Pay cannot take this basket.");
  return problem(502, "inpost-pay", "InPost Pay did not answer. Try again in a moment.");
});
