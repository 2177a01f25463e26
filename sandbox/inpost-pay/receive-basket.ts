import { complain, type Issue } from "@sandbox/inpost-pay/complain";
import { checkBasket } from "@sandbox/inpost-pay/rules/check-basket";
import { readBasket } from "@sandbox/inpost-pay/rules/read-basket";
import type { Notice } from "@sandbox/inpost-pay/phone/types";
import type { Json } from "@sandbox/inpost-pay/types";
import { asObject, part, text } from "@sandbox/inpost-pay/wire/read-json";
import { wireNow } from "@sandbox/inpost-pay/wire/time";
import type { Sandbox } from "@sandbox/lib/sandbox";

export type Received = { ok: true; basket: Json; notice: Notice | null } | { ok: false; issues: Issue[] };

const describe = (issues: readonly Issue[]): string =>
  issues.map(({ path, message }) => `${path || "body"}: ${message}`).join("; ");

/** Why a basket was refused, in one line. */
export const refusal = (received: Received & { ok: false }): string => describe(received.issues);

function readNotice(basket: Json): Notice | null {
  const notice = asObject(part(basket, "summary").basket_notice);
  return notice && { type: text(notice, "type"), description: text(notice, "description") };
}

/**
 * Takes a basket from wherever it came: complaints are kept, and it is refused when it cannot be read at all or, by the setting
 * `strict`, when there is any complaint. The notice is taken out: it is shown once (protocol section 3.5).
 */
export function receiveBasket(
  sandbox: Sandbox,
  operation: string,
  basketId: string,
  json: unknown,
): Received {
  const object = asObject(json);
  const issues = object
    ? checkBasket(object, wireNow(sandbox))
    : [{ path: "", message: "this is no basket" }];
  complain(sandbox, operation, basketId, issues);
  if (!object || !readBasket(object) || (sandbox.inpostPay.settings().strict && issues.length > 0))
    return { ok: false, issues };
  const { basket_notice: _notice, ...summary } = part(object, "summary");
  return { ok: true, basket: { ...object, summary }, notice: readNotice(object) };
}
