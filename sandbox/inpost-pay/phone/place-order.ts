import { z } from "zod";
import { fetchBasket } from "@sandbox/inpost-pay/calls/fetch-basket";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { postOrder } from "@sandbox/inpost-pay/calls/post-order";
import { keepOrder } from "@sandbox/inpost-pay/keep-order";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { boundBasket, refused, takeAnswer, type BoundBasket } from "@sandbox/inpost-pay/phone/bound-basket";
import { payNow } from "@sandbox/inpost-pay/phone/pay";
import { phoneError } from "@sandbox/inpost-pay/phone/phone-errors";
import { changePhone, showError } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { buildOrder, type OrderParts } from "@sandbox/inpost-pay/rules/build-order";
import { checkChoice } from "@sandbox/inpost-pay/rules/check-choice";
import { choose, payableWith } from "@sandbox/inpost-pay/rules/choose";
import { readBasket } from "@sandbox/inpost-pay/rules/read-basket";
import { totalsOf } from "@sandbox/inpost-pay/rules/totals";
import { canonicalBasket } from "@sandbox/inpost-pay/wire/canonical";

export const orderSchema = z
  .object({
    blikCode: z
      .string()
      .regex(/^\d{6}$/, "six digits")
      .optional(),
  })
  .strict()
  .meta({ id: "InPostOrderPress" });

function prepare(bound: BoundBasket): OrderParts | Problem {
  const { binding, phone, person, merchant } = bound;
  const basket = readBasket(binding.basket);
  if (!basket || !binding.basket) return new Problem(409, "No basket", "The basket cannot be read.");
  const payable = payableWith(basket, merchant.paymentTypes, person);
  const choice = choose(phone.checkout, basket, { person, payable });
  const totals = totalsOf(basket, choice, person.inpost);
  const free = totals.total.gross === 0;
  const wrong = checkChoice(basket, choice, free ? [choice.paymentType] : payable);
  if (wrong.length > 0) return new Problem(422, "Not ready to order", wrong.join("; "));
  return { basketId: binding.basketId, json: binding.basket, basket, choice, totals, person };
}

/** Asks for the basket once more; a difference stops the order and shows the new one (protocol section 5.4, 1). */
async function isUnchanged(sandbox: Sandbox, bound: BoundBasket): Promise<boolean> {
  const { merchant, binding, person } = bound;
  const answer = await fetchBasket(sandbox, merchant, binding);
  if (!takeAnswer(sandbox, bound, { answer, operation: "get-basket", changed: false })) return false;
  const after = sandbox.inpostPay.bindings.get(binding.basketId);
  if (canonicalBasket(after?.basket) === canonicalBasket(binding.basket)) return true;
  showError(sandbox, person.id, phoneError("BASKET_CHANGED"));
  return false;
}

/** A lost answer is asked for once more with the same order, as long as the app's patience lasts. */
async function order(sandbox: Sandbox, bound: BoundBasket, parts: OrderParts): Promise<ShopAnswer> {
  const body = buildOrder(parts);
  const started = Date.now();
  const send = () => postOrder(sandbox, bound.merchant, { binding: bound.binding, body });
  const answer = await send();
  const { patienceMs } = sandbox.inpostPay.settings();
  if (answer.ok || answer.status !== null || Date.now() - started >= patienceMs) return answer;
  return send();
}

function giveUp(sandbox: Sandbox, bound: BoundBasket, answer: ShopAnswer & { ok: false }): void {
  const { person } = bound;
  const { code, detail, status } = answer;
  if (code === "BASKET_NOT_FOUND" || code === "ORDER_EXISTS") refused(sandbox, bound, answer);
  else if (status === null) showError(sandbox, person.id, phoneError("ORDER_TIMEOUT", detail));
  else showError(sandbox, person.id, phoneError("ORDER_REFUSED", `${code}: ${detail}`));
}

/** "Zamawiam i płacę": compare (3.2), order (3.7), then pay with what was chosen (protocol section 5.4). */
export async function placeOrder(
  sandbox: Sandbox,
  personId: string,
  { blikCode: code }: z.output<typeof orderSchema>,
): Promise<PhoneState | Problem> {
  const bound = boundBasket(sandbox, personId, ["basket", "checkout"]);
  if (bound instanceof Problem) return bound;
  const parts = prepare(bound);
  if (parts instanceof Problem) return parts;
  changePhone(sandbox, personId, { screen: "ordering", busySince: sandbox.clock.now(), error: null });
  if (await isUnchanged(sandbox, bound)) {
    const answer = await order(sandbox, bound, parts);
    const kept = answer.ok ? keepOrder(sandbox, bound, parts, answer) : null;
    if (kept) {
      changePhone(sandbox, personId, { basketId: null, checkout: {} });
      await payNow(sandbox, kept, bound.person, code);
    } else if (answer.ok) showError(sandbox, personId, phoneError("BAD_ANSWER"));
    else giveUp(sandbox, bound, answer);
  }
  return viewPhone(sandbox, bound.person);
}
