import "server-only";
import { basketCookieHeader } from "@/server/basket/basket-cookie";
import { problem } from "@/server/http/problem";
import type { CheckoutRefusal } from "./place-checkout";

type Row = readonly [status: number, detail: string];

/** What each refusal is to a program and to a person; money has moved in none of them. */
const problems: Record<CheckoutRefusal["code"], Row> = {
  "unknown-basket": [409, "There is no basket to order."],
  empty: [409, "The basket is empty."],
  "already-ordered": [409, "This basket has been ordered already; `orderUrl` is the order's page."],
  "not-for-sale": [409, "Something in the basket is no longer sold: `sku`."],
  "shop-only": [409, "Something in the basket is sold in the shop only: `sku`."],
  "out-of-stock": [409, "Less is left than the basket holds: `sku`, `available`."],
  "code-refused": [409, "A promo code does not count: `promoCode`, `refusal`."],
  "delivery-refused": [409, "This basket cannot be delivered that way now."],
  "total-differs": [409, "The order comes to another sum than the one expected: `total`."],
  "no-payment": [503, "The basket cannot be paid for here just now."],
  "unknown-locker": [400, "There is no such locker, or it is closed."],
  consents: [400, "Consents are missing or have changed."],
  "payment-not-started": [
    502,
    "SEQR took no invoice, so the order has failed and no money moved. The goods lie in a new basket.",
  ],
};

/** The answer to a checkout that made no order, or one that failed at once. */
export function checkoutProblem(refusal: CheckoutRefusal): Response {
  const [status, detail] = problems[refusal.code];
  const answer = problem(status, codeOf(refusal), detail, detailsOf(refusal));
  if (refusal.code === "payment-not-started" && refusal.basketToken !== undefined)
    answer.headers.append("Set-Cookie", basketCookieHeader(refusal.basketToken));
  return answer;
}

/** What a field of the form can mend is `invalid`, as if the schema had said it. */
function codeOf({ code }: CheckoutRefusal): string {
  return code === "unknown-locker" || code === "consents" ? "invalid" : code;
}

function detailsOf(refusal: CheckoutRefusal): Record<string, unknown> {
  switch (refusal.code) {
    case "unknown-locker":
      return { errors: [{ path: "delivery.locker", message: "not an open locker" }] };
    case "consents":
      return {
        errors: [
          ...refusal.missing.map((id) => ({ path: `consents.${id}`, message: "required" })),
          ...refusal.changed.map((id) => ({ path: `consents.${id}`, message: "has a new version" })),
        ],
      };
    case "payment-not-started":
      return { refilled: refusal.basketToken !== undefined };
    default: {
      const { code: _code, ...details } = refusal;
      return details;
    }
  }
}
