import { complain } from "@sandbox/inpost-pay/complain";
import { changeOrder } from "@sandbox/inpost-pay/orders";
import { asObject, text, texts } from "@sandbox/inpost-pay/wire/read-json";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** Keeps the status text and the tracking numbers that the merchant answers about an order (protocol sections 3.8 and 3.9). */
export function applyOrderAnswer(
  sandbox: Sandbox,
  orderId: string,
  json: unknown,
  operation = "order-event",
): void {
  const answer = asObject(json);
  const statusText = answer ? text(answer, "order_merchant_status_description") : "";
  if (!answer || statusText === "") {
    const message = "the answer needs order_merchant_status_description";
    complain(sandbox, operation, orderId, [{ path: "order_merchant_status_description", message }]);
    return;
  }
  const tracking = texts(answer, "delivery_references_list");
  changeOrder(sandbox, orderId, { statusText, ...(tracking.length > 0 ? { tracking } : {}) });
}
