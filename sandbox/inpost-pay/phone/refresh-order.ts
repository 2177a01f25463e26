import { z } from "zod";
import { fetchOrder } from "@sandbox/inpost-pay/calls/fetch-order";
import { complain } from "@sandbox/inpost-pay/complain";
import { applyOrderAnswer } from "@sandbox/inpost-pay/order-answer";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { checkOrderAnswer } from "@sandbox/inpost-pay/rules/check-order-answer";
import { asObject, part } from "@sandbox/inpost-pay/wire/read-json";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";

export const refreshOrderSchema = z
  .object({ orderId: z.string().max(256) })
  .strict()
  .meta({ id: "InPostRefreshOrder" });

/** The person opens an order: the merchant is asked how it stands (3.8). Without an answer the last known stays. */
export async function refreshOrder(
  sandbox: Sandbox,
  personId: string,
  { orderId }: z.output<typeof refreshOrderSchema>,
): Promise<PhoneState | Problem> {
  const { inpostPay, people } = sandbox;
  const person = people.get(personId);
  if (!person) return new Problem(404, "No such person", `Nobody has the id ${personId}.`);
  const order = inpostPay.orders.get(orderId);
  const merchant = inpostPay.merchants.get(order?.merchantExternalId ?? "");
  if (!merchant || order?.personId !== personId)
    return new Problem(404, "No such order", "This phone has no such order.");
  const answer = await fetchOrder(sandbox, merchant, order);
  if (answer.ok) {
    const json = asObject(answer.json) ?? {};
    const { basketId, paymentType, total, discount } = order;
    const totals = [total, total + discount];
    const { posId } = merchant;
    const issues = checkOrderAnswer(json, { ...answer, wanted: 200, basketId, posId, paymentType, totals });
    complain(sandbox, "get-order", orderId, issues);
    applyOrderAnswer(sandbox, orderId, part(json, "order_details"), "get-order");
  } else if (answer.status !== null) {
    const message = `is not there (${answer.status} ${answer.code}), though the shop made it`;
    complain(sandbox, "get-order", orderId, [{ path: "", message }]);
  }
  return viewPhone(sandbox, person);
}
