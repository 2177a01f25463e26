import { openBinding, saveBinding, withEvent } from "@sandbox/inpost-pay/bindings";
import { ok, type ApiCall, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { dropOtherBaskets } from "@sandbox/inpost-pay/drop-basket";
import { showBasket } from "@sandbox/inpost-pay/phone/phone-store";
import { receiveBasket, refusal } from "@sandbox/inpost-pay/receive-basket";
import type { Binding } from "@sandbox/inpost-pay/types";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { parseWireTime } from "@sandbox/inpost-pay/wire/time";
import { part, text } from "@sandbox/inpost-pay/wire/read-json";

function trustedPerson({ sandbox: { inpostPay }, merchant, body }: ApiCall): string | null {
  const browser = inpostPay.browsers.get(text(body, "browser_id"));
  return browser?.merchantExternalId === merchant.merchantExternalId ? browser.personId : null;
}

function hasExpired({ basket }: Binding, now: number): boolean {
  const expires = basket && parseWireTime(part(basket, "summary").basket_expiration_date);
  return typeof expires === "number" && expires <= now;
}

/** The basket's state before the change, or why it cannot be sent. */
function prepare(call: ApiCall, person: string | null): Binding | ApiError {
  const { sandbox, merchant, params } = call;
  const known = sandbox.inpostPay.bindings.get(params.basketId ?? "");
  if (known?.state === "ordered") return new ApiError("BASKET_EXPIRED", "This basket was ordered");
  if (known?.state === "bound")
    return hasExpired(known, sandbox.clock.now())
      ? new ApiError("BASKET_EXPIRED", "This basket was not touched for too long")
      : known;
  if (person !== null) {
    return openBinding(sandbox, merchant.merchantExternalId, params.basketId ?? "");
  }
  return known
    ? new ApiError("BASKET_NOT_BOUND", "This basket is linked to no phone")
    : new ApiError("BASKET_NOT_FOUND", "No such basket");
}

async function take(call: ApiCall, person: string | null) {
  const { sandbox, params, body } = call;
  const before = prepare(call, person);
  if (before instanceof ApiError) return before;
  const { browser_id: _browser, ...json } = body;
  const received = receiveBasket(sandbox, "put-basket", params.basketId ?? "", json);
  if (!received.ok) return new ApiError("BAD_REQUEST", refusal(received));
  const now = sandbox.clock.now();
  const bound = before.state === "bound" ? before : bindTo(before, person, now);
  const after = saveBinding(sandbox, { ...bound, basket: received.basket, basketAt: now });
  if (before !== bound) dropOtherBaskets(sandbox, after);
  showBasket(sandbox, after, { notice: received.notice, opened: before !== bound });
  return ok({ inpost_basket_id: after.inpostBasketId });
}

const bindTo = (binding: Binding, personId: string | null, boundAt: number): Binding =>
  withEvent({ ...binding, state: "bound", personId, boundAt }, "bound");

/** 2.6, v1: the basket after every change; a trusted browser's `browser_id` links it at once. */
export const putBasketV1: ApiOperation = {
  name: "put-basket",
  run: (call) => take(call, trustedPerson(call)),
};

/** 2.6, v2: the basket after every change. */
export const putBasketV2: ApiOperation = { name: "put-basket", run: (call) => take(call, null) };
