import { z } from "zod";
import { openBinding } from "@sandbox/inpost-pay/bindings";
import { readBodyAs } from "@sandbox/inpost-pay/operations/read-body-as";
import { noContent, ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { bindingPlaces } from "@sandbox/inpost-pay/rules/binding-places";
import { startByLink, startByPhone } from "@sandbox/inpost-pay/start-binding";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { readPhone } from "@sandbox/inpost-pay/wire/phone-number";
import { dateTime, phoneNumber } from "@sandbox/inpost-pay/wire/schemas";

const schema = z.looseObject({
  binding_method: z.enum(["PHONE", "DEEP_LINK"]),
  binding_place: z.enum(bindingPlaces),
  phone_number: phoneNumber.nullish(),
  browser: z.looseObject({
    user_agent: z.string(),
    description: z.string().nullish(),
    platform: z.string(),
    architecture: z.string(),
    data_time: dateTime,
    location: z.string(),
    customer_ip: z.string(),
    port: z.union([z.string(), z.number()]),
  }),
});

/** 2.2: starts a binding, by a push (202) or by a code (200). */
export const postBinding: ApiOperation = {
  name: "post-binding",
  run({ sandbox, merchant, params, body }) {
    const given = readBodyAs(schema, body);
    if (given instanceof ApiError) return given;
    const { binding_method, binding_place: place } = given;
    const binding = openBinding(sandbox, merchant.merchantExternalId, params.basketId ?? "");
    if (binding.state === "bound")
      return new ApiError("BASKET_IS_BINDED", "This basket is linked to a phone already");
    if (binding.state === "ordered") return new ApiError("BASKET_EXPIRED", "This basket was ordered");
    if (binding_method === "DEEP_LINK") return ok(startByLink(sandbox, binding, place));
    const digits = readPhone(body, "phone_number");
    if (digits === "") return new ApiError("BAD_REQUEST", "phone_number: needed by PHONE");
    return startByPhone(sandbox, binding, { digits, place }) ?? { ...noContent, status: 202 };
  },
};
