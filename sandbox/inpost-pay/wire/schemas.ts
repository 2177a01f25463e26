import { z } from "zod";
import { parseMinor } from "@sandbox/inpost-pay/wire/minor";
import { parseWireTime } from "@sandbox/inpost-pay/wire/time";

/** An amount, string or number, with at most two decimals. */
export const amount = z
  .union([z.string(), z.number()])
  .refine((value) => parseMinor(value) !== null, "no amount with at most two decimals");

const grosze = (value: string | number): number => parseMinor(value) ?? 0;

/** `{net, gross, vat}` with `vat = gross − net`, none negative (protocol section 0.4). */
export const price = z
  .looseObject({ net: amount, gross: amount, vat: amount })
  .superRefine((value, context) => {
    const [net, gross, vat] = [grosze(value.net), grosze(value.gross), grosze(value.vat)];
    if (gross - net !== vat)
      context.addIssue({ code: "custom", path: ["vat"], message: "vat is not gross − net" });
    if (net < 0 || gross < 0) context.addIssue({ code: "custom", message: "a price is below zero" });
  });

export const dateTime = z
  .string()
  .refine((value) => parseWireTime(value) !== null, "no date-time such as 2026-03-14T10:15:30.000Z");

export const phoneNumber = z.looseObject({
  country_prefix: z.string().regex(/^\+?\d{1,4}$/, "no prefix such as +48"),
  phone: z.string().regex(/^\d{4,15}$/, "no phone number in digits"),
});
