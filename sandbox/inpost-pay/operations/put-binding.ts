import { randomUUID } from "node:crypto";
import { openBinding, saveBinding } from "@sandbox/inpost-pay/bindings";
import { ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";

/** 2.3: the widget's key of a basket; always the same one for the same basket. */
export const putBinding: ApiOperation = {
  name: "put-binding",
  run({ sandbox, merchant, params }) {
    const binding = openBinding(sandbox, merchant.merchantExternalId, params.basketId ?? "");
    if (binding.state === "ordered") return new ApiError("BASKET_EXPIRED", "This basket was ordered");
    const apiKey = binding.apiKey ?? `bbk_${randomUUID().replaceAll("-", "")}`;
    if (binding.apiKey === null) saveBinding(sandbox, { ...binding, apiKey });
    return ok({ basket_binding_api_key: apiKey });
  },
};
