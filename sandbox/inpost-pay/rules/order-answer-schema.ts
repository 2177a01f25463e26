import { z } from "zod";
import { dateTime, price } from "@sandbox/inpost-pay/wire/schemas";

/** The answer to POST order and GET order (protocol section 3.7). */
export const orderAnswerSchema = z.looseObject({
  order_details: z.looseObject({
    order_id: z.string().min(1),
    customer_order_id: z.string().nullish(),
    pos_id: z.string(),
    order_creation_date: dateTime,
    basket_id: z.string(),
    payment_type: z.string(),
    currency: z.literal("PLN"),
    order_merchant_status_description: z.string().min(1),
    order_base_price: price,
    order_final_price: price,
    delivery_references_list: z.array(z.string()),
  }),
  account_info: z.looseObject({}),
  invoice_details: z.looseObject({}).nullish(),
  delivery: z.looseObject({
    delivery_type: z.enum(["APM", "COURIER", "DIGITAL"]),
    delivery_date: dateTime,
    delivery_price: price,
    delivery_options: z.array(z.looseObject({})),
  }),
  products: z.array(z.looseObject({ product_id: z.string(), base_price: price })),
  consents: z.array(
    z.looseObject({ consent_id: z.string(), consent_version: z.string(), is_accepted: z.boolean() }),
  ),
});
