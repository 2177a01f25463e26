import { z } from "zod";
import { dateTime, price } from "@sandbox/inpost-pay/wire/schemas";

/** A hot product as merchants register it (2.10) and list it (3.10). */
export const hotProductBody = z.looseObject({
  product_id: z.string().min(1),
  ean: z.string().regex(/^\d{12,13}$/, "12 or 13 digits"),
  product_availability: z
    .looseObject({ start_date: dateTime.nullish(), end_date: dateTime.nullish() })
    .nullish(),
  product_name: z.string().min(1),
  product_description: z.string().nullish(),
  product_image: z.string().nullish(),
  price,
  currency: z.literal("PLN"),
  quantity: z.looseObject({ available_quantity: z.number(), quantity_type: z.enum(["INTEGER", "DECIMAL"]) }),
});
