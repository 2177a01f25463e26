import { z } from "zod";
import { maybe, maybeText } from "./lenient";
import { type InpostPhone, phoneSchema } from "./phone";

/** One piece of a product into a basket, or into a new one without `basketId` (protocol 3.10). */
export type InpostHotProductRequest = { basketId?: string; phone?: InpostPhone };

export const hotProductRequestSchema = z
  .object({ basket_id: maybeText, phone_number: maybe(phoneSchema) })
  .transform((wire): InpostHotProductRequest => ({ basketId: wire.basket_id, phone: wire.phone_number }));
