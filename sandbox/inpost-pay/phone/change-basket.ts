import { z } from "zod";
import { sendBasketEvent, type BasketChange } from "@sandbox/inpost-pay/calls/send-basket-event";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { boundBasket, takeAnswer } from "@sandbox/inpost-pay/phone/bound-basket";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";
import type { Json } from "@sandbox/inpost-pay/types";
import { list, text } from "@sandbox/inpost-pay/wire/read-json";

export const quantitySchema = z
  .object({ productId: z.string().max(256), quantity: z.number().min(-1).max(1_000_000) })
  .strict()
  .meta({ id: "InPostQuantity" });
export const promoCodesSchema = z
  .object({
    codes: z.array(z.string().max(128)).max(20).meta({ description: "The full list that is wanted" }),
  })
  .strict()
  .meta({ id: "InPostPromoCodes" });
export const relatedSchema = z
  .object({ productId: z.string().max(256), quantity: z.number().positive().default(1) })
  .strict()
  .meta({ id: "InPostRelated" });

/** Codes with the names that the basket or its promotions know them by; a merchant needs some name (section 10, 1). */
export function namedCodes(basket: Json | null, codes: readonly string[]): { name: string; code: string }[] {
  const known = [...list(basket ?? {}, "promo_codes"), ...list(basket ?? {}, "promotions_available")];
  return codes.map((code) => {
    const of = known.find((each) => text(each, "promo_code_value") === code) ?? {};
    return { code, name: text(of, "name") || text(of, "description") || code };
  });
}

/** A change made in the app: 3.5, and whatever the merchant makes of it (protocol section 3.5). */
export async function changeBasket(
  sandbox: Sandbox,
  personId: string,
  given: BasketChange | { kind: "codes"; codes: string[] },
): Promise<PhoneState | Problem> {
  const bound = boundBasket(sandbox, personId);
  if (bound instanceof Problem) return bound;
  const { binding, person, merchant } = bound;
  const change: BasketChange =
    given.kind === "codes" ? { kind: "promo-codes", codes: namedCodes(binding.basket, given.codes) } : given;
  const answer = await sendBasketEvent(sandbox, merchant, { binding, person, change });
  takeAnswer(sandbox, bound, { answer, operation: "basket-event", changed: true });
  return viewPhone(sandbox, person);
}
