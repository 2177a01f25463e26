import type { Binding, Merchant } from "@sandbox/inpost-pay/types";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface WidgetCaller {
  binding: Binding;
  merchant: Merchant;
  origin: string;
}

/** Who stands behind a widget's key: it must come from a page that the merchant registered (protocol section 4.4). */
export function widgetCaller({ inpostPay }: Sandbox, headers: Headers, key: string): WidgetCaller | ApiError {
  const [binding] = key === "" ? [] : inpostPay.bindingsByKey(key);
  const merchant = binding && inpostPay.merchants.get(binding.merchantExternalId);
  if (!merchant) return new ApiError("BASKET_NOT_FOUND", "No basket has this key");
  const origin = headers.get("origin") ?? "";
  if (!merchant.origins.includes(origin))
    return new ApiError("FORBIDDEN", `The origin "${origin}" is not registered with InPost Pay`);
  return { binding, merchant, origin };
}

/** Lets the registered page, and no other, read the answer. */
export function withCors(response: Response, caller: WidgetCaller | ApiError): Response {
  response.headers.set("vary", "Origin");
  if (caller instanceof ApiError) return response;
  response.headers.set("access-control-allow-origin", caller.origin);
  response.headers.set("access-control-allow-methods", "GET, POST, DELETE");
  response.headers.set("access-control-allow-headers", "content-type, last-event-id");
  return response;
}
