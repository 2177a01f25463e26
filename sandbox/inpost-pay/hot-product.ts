import { z } from "zod";
import { openBinding, saveBinding, withEvent } from "@sandbox/inpost-pay/bindings";
import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { confirmBinding } from "@sandbox/inpost-pay/calls/confirm-binding";
import { dropOtherBaskets } from "@sandbox/inpost-pay/drop-basket";
import { phoneError } from "@sandbox/inpost-pay/phone/phone-errors";
import { showBasket, showError } from "@sandbox/inpost-pay/phone/phone-store";
import { receiveBasket, refusal } from "@sandbox/inpost-pay/receive-basket";
import type { Merchant } from "@sandbox/inpost-pay/types";
import { writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { asObject, compact, text } from "@sandbox/inpost-pay/wire/read-json";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Person } from "@sandbox/store/person";

export const hotProductSchema = z
  .object({ personId: z.string(), productId: z.string().max(256), basketId: z.string().optional() })
  .strict()
  .meta({ id: "InPostHotProductPress" });

interface Wanted {
  productId: string;
  basketId?: string;
}

function call(sandbox: Sandbox, merchant: Merchant, person: Person, { productId, basketId }: Wanted) {
  return callShop(sandbox, merchant, {
    operation: "hot-product",
    method: "POST",
    path: `/v1/izi/basket/product/${encodeURIComponent(productId)}`,
    body: compact({ basket_id: basketId, phone_number: writePhone(person.phone) }),
    reference: basketId ?? productId,
    personId: person.id,
  });
}

async function keep(
  sandbox: Sandbox,
  merchant: Merchant,
  person: Person,
  answer: ShopAnswer & { ok: true },
): Promise<string | null> {
  const { basket_id: _id, ...json } = asObject(answer.json) ?? {};
  const basketId = text({ basket_id: _id }, "basket_id");
  if (basketId === "") return "the answer names no basket_id";
  const received = receiveBasket(sandbox, "hot-product", basketId, json);
  if (!received.ok) return refusal(received);
  const before = openBinding(sandbox, merchant.merchantExternalId, basketId);
  const now = sandbox.clock.now();
  const isNew = before.state !== "bound";
  const bound = { ...before, state: "bound" as const, personId: person.id, boundAt: before.boundAt ?? now };
  const after = { ...bound, basket: received.basket, basketAt: now };
  saveBinding(sandbox, withEvent(after, isNew ? "bound" : "basketProductChanged"));
  if (isNew) dropOtherBaskets(sandbox, after);
  showBasket(sandbox, after, { notice: received.notice, opened: true });
  // The merchant made the basket, but does not know yet what it is called here.
  if (isNew) await confirmBinding(sandbox, { merchant, binding: after, person, answer: { browserId: null } });
  return null;
}

/** Takes a hot product in the app: 3.10, into the basket that the person has or a new one, which is bound at once. */
export async function addHotProduct(sandbox: Sandbox, person: Person, wanted: Wanted): Promise<void> {
  const [merchant] = sandbox.inpostPay.merchants.all();
  if (!merchant) return;
  const [own] = sandbox.inpostPay.bindingsOf(person.id);
  const basketId = wanted.basketId ?? own?.basketId;
  const answer = await call(sandbox, merchant, person, { ...wanted, basketId });
  const why = answer.ok ? await keep(sandbox, merchant, person, answer) : `${answer.code}: ${answer.detail}`;
  if (why !== null) showError(sandbox, person.id, phoneError("CHANGE_FAILED", why));
}
