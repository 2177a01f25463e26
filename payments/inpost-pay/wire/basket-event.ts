import { z } from "zod";
import { filled, listOf, maybe, maybeText } from "./lenient";
import { type InpostPhone, phoneSchema } from "./phone";
import { timeSchema } from "./time";

/** `quantity` is absolute; 0 or less removes the line. */
export type InpostQuantity = { productId: string; quantity: number };

/** What the shopper changed on the phone (protocol 3.5). */
export type InpostBasketChange =
  | { type: "PRODUCTS_QUANTITY"; quantities: InpostQuantity[] }
  /** The whole list that should hold; empty removes all (R20). */
  | { type: "PROMO_CODES"; codes: string[] }
  | { type: "RELATED_PRODUCTS"; products: (InpostQuantity & { ean?: string })[] };

export type InpostBasketEvent = {
  eventId: string;
  at: Date;
  phone?: InpostPhone;
  change: InpostBasketChange;
};

const pieces = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^-?\d{1,9}(\.0+)?$/)
      .transform(Number),
  ])
  .pipe(z.number().int().min(-1_000_000_000).max(1_000_000_000));
const quantity = z.object({ quantity: pieces }).transform((wire) => wire.quantity);
const line = z
  .object({ product_id: filled, quantity, ean: maybeText })
  .transform((wire) => ({ productId: wire.product_id, quantity: wire.quantity, ean: wire.ean }));
const lines = listOf(line).refine((list) => list.length > 0, "is empty");
const codes = listOf(z.object({ promo_code_value: filled })).transform((list) => [
  ...new Set(list.map((code) => code.promo_code_value)),
]);

const common = { event_id: filled, event_data_time: timeSchema, phone_number: maybe(phoneSchema) };

const quantities = z.object({
  ...common,
  event_type: z.literal("PRODUCTS_QUANTITY"),
  quantity_event_data: lines,
});
const promoCodes = z.object({
  ...common,
  event_type: z.literal("PROMO_CODES"),
  promo_codes_event_data: codes,
});
const related = z.object({
  ...common,
  event_type: z.literal("RELATED_PRODUCTS"),
  related_products_event_data: lines,
});

/** Older senders leave out the plural (protocol 3.5). */
function withPlural(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("related_product_event_data" in value)) return value;
  return { related_products_event_data: value.related_product_event_data, ...value };
}

export const basketEventSchema = z
  .preprocess(withPlural, z.discriminatedUnion("event_type", [quantities, promoCodes, related]))
  .transform((wire): InpostBasketEvent => ({
    eventId: wire.event_id,
    at: wire.event_data_time,
    phone: wire.phone_number,
    change: changeOf(wire),
  }));

function changeOf(
  wire: z.output<typeof quantities> | z.output<typeof promoCodes> | z.output<typeof related>,
): InpostBasketChange {
  switch (wire.event_type) {
    case "PRODUCTS_QUANTITY":
      return {
        type: wire.event_type,
        quantities: wire.quantity_event_data.map(({ productId, quantity }) => ({ productId, quantity })),
      };
    case "PROMO_CODES":
      return { type: wire.event_type, codes: wire.promo_codes_event_data };
    case "RELATED_PRODUCTS":
      return { type: wire.event_type, products: wire.related_products_event_data };
  }
}
