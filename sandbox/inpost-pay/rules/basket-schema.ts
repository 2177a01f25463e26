import { z } from "zod";
import { parseMinor } from "@sandbox/inpost-pay/wire/minor";
import { amount, dateTime, price } from "@sandbox/inpost-pay/wire/schemas";

const words = z.string().nullish();
const flag = z.boolean().nullish();
const count = z
  .union([z.number(), z.string()])
  .refine((value) => Number.isFinite(Number(value)), "no number");
const deliveryType = z.enum(["APM", "COURIER", "DIGITAL"]);
const markup = /<[a-z/!][^>]*>|&nbsp;/i;
const plainText = z
  .string()
  .min(1)
  .refine((value) => !markup.test(value), "contains markup");

const quantity = z.looseObject({
  quantity: count,
  quantity_type: z.enum(["INTEGER", "DECIMAL"]),
  quantity_unit: words,
  available_quantity: count.nullish(),
  max_quantity: count.nullish(),
  quantity_jump: count.nullish(),
});

/** 2.6.2 */
export const productSchema = z
  .looseObject({
    product_id: z.string().min(1),
    product_name: plainText,
    product_category: words,
    ean: words,
    product_description: words,
    product_link: words,
    product_image: words,
    base_price: price,
    promo_price: price.nullish(),
    lowest_price: price.nullish(),
    quantity,
    product_attributes: z
      .array(z.looseObject({ attribute_name: z.string(), attribute_value: z.string().max(255) }))
      .nullish(),
    additional_product_images: z
      .array(z.looseObject({ small_size: z.string(), normal_size: z.string() }))
      .max(10)
      .nullish(),
    delivery_product: z
      .array(z.looseObject({ delivery_type: deliveryType, if_delivery_available: z.boolean() }))
      .nullish(),
    product_type: z.enum(["PRODUCT", "DIGITAL"]).nullish(),
  })
  .superRefine(({ lowest_price, promo_price, base_price }, context) => {
    if (lowest_price && !promo_price)
      context.addIssue({ code: "custom", path: ["lowest_price"], message: "only with promo_price" });
    const [base, promo] = [parseMinor(base_price.gross), parseMinor(promo_price?.gross)];
    if (base !== null && promo !== null && promo > base)
      context.addIssue({ code: "custom", path: ["promo_price"], message: "is above base_price" });
  });

const delivery = z.looseObject({
  delivery_type: deliveryType,
  delivery_date: dateTime,
  delivery_price: price,
  delivery_options: z
    .array(
      z.looseObject({
        delivery_name: z.string(),
        delivery_code_value: z.enum(["COD", "PWW", "GW"]),
        delivery_option_price: price,
      }),
    )
    .nullish(),
  free_delivery_minimum_gross_price: amount.nullish(),
});

/** 2.6.3 */
const consent = z.looseObject({
  consent_id: z.string().min(1),
  consent_link: z.url(),
  label_link: words,
  additional_consent_links: z
    .array(z.looseObject({ id: z.string(), consent_link: z.url(), label_link: words }))
    .nullish(),
  consent_description: plainText,
  consent_version: z.string().min(1),
  requirement_type: z.enum(["OPTIONAL", "REQUIRED_ONCE", "REQUIRED_ALWAYS"]),
});

const promotion = z.looseObject({
  type: z.enum(["MERCHANT", "ONLY_IN_APP"]),
  promo_code_value: z.string(),
  description: z.string().max(60),
  start_date: dateTime,
  end_date: dateTime,
  priority: z.number().int().min(1).max(5),
  details: z.looseObject({ link: z.string() }).nullish(),
});

const cookie = z.looseObject({
  domain: words,
  key: z.string().min(1),
  value: z.string(),
  path: words,
  expires: dateTime.nullish(),
  secure: flag,
  http_only: flag,
  same_site: words,
  max_age: count.nullish(),
});

const pairs = z.array(z.looseObject({ key: z.string(), value: z.string() }));

/** 2.6.1: types and limits. Explicit `null` is a left-out optional field, further fields are let be (section 10, 10). */
export const basketSchema = z.looseObject({
  summary: z.looseObject({
    basket_base_price: price,
    basket_promo_price: price.nullish(),
    basket_final_price: price.nullish(),
    currency: z.literal("PLN"),
    basket_expiration_date: dateTime.nullish(),
    basket_additional_information: words,
    payment_type: z.array(z.string()),
    basket_notice: z.looseObject({ type: z.enum(["ERROR", "ATTENTION"]), description: z.string() }).nullish(),
    basket_additional_parameters: pairs.nullish(),
    free_basket: flag,
  }),
  delivery: z.array(delivery),
  promo_codes: z.array(
    z.looseObject({
      name: z.string(),
      promo_code_value: z.string(),
      regulation_type: z.enum(["OMNIBUS"]).nullish(),
    }),
  ),
  products: z.array(productSchema),
  related_products: z.array(productSchema).nullish(),
  consents: z.array(consent).max(10),
  promotions_available: z.array(promotion).max(5).nullish(),
  merchant_store: z.looseObject({ url: z.url(), cookies: z.array(cookie).nullish() }).nullish(),
});
