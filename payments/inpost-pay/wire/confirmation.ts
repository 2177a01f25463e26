import { z } from "zod";
import { filled, maybe, maybeText } from "./lenient";
import { type InpostPhone, phoneSchema } from "./phone";

type Person = { maskedPhone?: string; name?: string; surname?: string; phone?: InpostPhone };

/** The shopper's answer to a binding (protocol 3.3). */
export type InpostConfirmation =
  | ({ status: "SUCCESS"; inpostBasketId: string; browserTrusted: boolean; browserId?: string } & Person)
  | { status: "REJECT" };

const person = z.object({
  phone_number: maybe(phoneSchema),
  masked_phone_number: maybeText,
  name: maybeText,
  surname: maybeText,
});

const success = person
  .extend({
    status: z.literal("SUCCESS"),
    inpost_basket_id: filled,
    browser: maybe(z.object({ browser_trusted: maybe(z.boolean()), browser_id: maybeText })),
  })
  .transform((wire): InpostConfirmation => ({
    status: "SUCCESS",
    inpostBasketId: wire.inpost_basket_id,
    browserTrusted: wire.browser?.browser_trusted ?? false,
    browserId: wire.browser?.browser_id,
    phone: wire.phone_number,
    maskedPhone: wire.masked_phone_number,
    name: wire.name,
    surname: wire.surname,
  }));

const reject = z
  .object({ status: z.literal("REJECT") })
  .transform((): InpostConfirmation => ({ status: "REJECT" }));

export const confirmationSchema = z.union([success, reject]);
