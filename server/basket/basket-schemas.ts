import "server-only";
import { z } from "zod";
import { skuSchema } from "@/server/catalog/catalog-schemas";

/** The body of `POST /api/basket/lines`. More than a basket may hold is cut, with a notice. */
export const addLineBody = z.strictObject({
  sku: skuSchema,
  quantity: z.int().min(1).max(9_999).default(1),
});

/** The body of `PATCH /api/basket/lines/{id}`; 0 takes the line out. */
export const changeLineBody = z.strictObject({ quantity: z.int().min(0).max(9_999) });

export const lineId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** The body of `POST` and `DELETE /api/basket/promo-codes`; case and spaces around do not matter. */
export const promoCodeBody = z.strictObject({ code: z.string().trim().min(1).max(40) });
