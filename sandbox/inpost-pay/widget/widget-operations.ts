import { z } from "zod";
import { tellBindingDeleted } from "@sandbox/inpost-pay/calls/delete-binding";
import { releaseBasket } from "@sandbox/inpost-pay/drop-basket";
import { noContent, ok, type ApiAnswer } from "@sandbox/inpost-pay/operations/operation";
import { readBodyAs } from "@sandbox/inpost-pay/operations/read-body-as";
import { bindingPlaces } from "@sandbox/inpost-pay/rules/binding-places";
import { startByLink, startByPhone } from "@sandbox/inpost-pay/start-binding";
import type { Binding, Json } from "@sandbox/inpost-pay/types";
import type { WidgetCaller } from "@sandbox/inpost-pay/widget/widget-origin";
import { widgetState } from "@sandbox/inpost-pay/widget/widget-state";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import type { Sandbox } from "@sandbox/lib/sandbox";

export type WidgetOperation = (
  sandbox: Sandbox,
  caller: WidgetCaller,
  body: Json,
) => ApiAnswer | ApiError | Promise<ApiAnswer | ApiError>;

const place = z.enum(bindingPlaces).default("BASKET_SUMMARY");
const phoneSchema = z.looseObject({ prefix: z.string(), phone: z.string(), binding_place: place });
const qrSchema = z.looseObject({ binding_place: place });

function whyNotOpen({ state }: Binding): ApiError | null {
  if (state === "bound") return new ApiError("BASKET_IS_BINDED", "This basket is linked to a phone already");
  return state === "ordered" ? new ApiError("BASKET_EXPIRED", "This basket was ordered") : null;
}

export const readState: WidgetOperation = (sandbox, { binding }) => ok(widgetState(sandbox, binding));

/** `{prefix, phone, binding_place?}`: a push on that phone (202). */
export const startPhone: WidgetOperation = (sandbox, { binding }, body) => {
  const given = readBodyAs(phoneSchema, body);
  if (given instanceof ApiError) return given;
  const digits = `${given.prefix}${given.phone}`.replace(/\D/g, "");
  const wrong = whyNotOpen(binding) ?? startByPhone(sandbox, binding, { digits, place: given.binding_place });
  return wrong ?? { ...noContent, status: 202 };
};

/** `{binding_place?}`: a code and its deep link. */
export const startQr: WidgetOperation = (sandbox, { binding }, body) => {
  const given = readBodyAs(qrSchema, body);
  if (given instanceof ApiError) return given;
  return whyNotOpen(binding) ?? ok(startByLink(sandbox, binding, given.binding_place));
};

/** Unlinks the basket; the merchant learns of it by 3.6, because this page talks past it. */
export const unbind: WidgetOperation = async (sandbox, { binding }) => {
  if (binding.state !== "bound") return new ApiError("BASKET_NOT_BOUND", "This basket is linked to no phone");
  releaseBasket(sandbox, binding, "shop");
  await tellBindingDeleted(sandbox, binding);
  return noContent;
};
