import { releaseBasket } from "@sandbox/inpost-pay/drop-basket";
import { noContent, type ApiCall, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";

/** In the query or in the body, as text or as a boolean: all of these were seen (protocol section 2.4). */
function wasRealized({ query, body }: ApiCall): boolean {
  const given = query.get("if_basket_realized") ?? body.if_basket_realized;
  return given === true || given === 1 || given === "1" || given === "true";
}

/** 2.4: the shop unlinks the basket, perhaps because it was bought there. */
export const deleteBasketBinding: ApiOperation = {
  name: "delete-basket-binding",
  run(call) {
    const { sandbox, params } = call;
    const binding = sandbox.inpostPay.bindings.get(params.basketId ?? "");
    const asked = sandbox.inpostPay.phonesAskedAbout(params.basketId ?? "").length > 0;
    if (!binding || (binding.state !== "bound" && !asked))
      return new ApiError("BASKET_NOT_FOUND", "No such basket is linked");
    releaseBasket(sandbox, binding, wasRealized(call) ? "realized" : "shop");
    return noContent;
  },
};
