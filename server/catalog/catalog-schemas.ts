import "server-only";
import { z } from "zod";
import { locales, sortings } from "@/core/catalog/catalog";
import { currencies } from "@/core/money/money";
import { decodeCursor } from "./cursor";
import { largestPage, pageSize } from "./list-products";

const flag = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");
const key = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, "must be 1 to 64 letters, digits, dots, dashes");

/** The query of `GET /api/catalog/products`. */
export const productListQuery = z.object({
  q: z.string().optional().meta({ description: "Words to look for, in either language; also SKU and EAN." }),
  category: key.optional(),
  sort: z.enum(sortings).default("featured"),
  cursor: z
    .string()
    .max(2_000)
    .refine((text) => decodeCursor(text) !== undefined, "is not a cursor of this list")
    .optional()
    .meta({ description: "`nextCursor` of the page before." }),
  limit: z.coerce.number().int().min(1).max(largestPage).default(pageSize),
  inStock: flag.optional().meta({ description: "Only what can be sold now." }),
  onOffer: flag.optional(),
  maxAmount: z.coerce
    .number()
    .int()
    .min(0)
    .max(2_147_483_647)
    .optional()
    .meta({ description: "Highest price, in minor units of `currency`." }),
  locale: z.enum(locales).default("en").meta({ description: "Decides the order of `sort=name`." }),
  currency: z.enum(currencies).default("PLN"),
});

/** The query of `GET /api/catalog/availability`. */
export const availabilityQuery = z.object({
  ids: z
    .string()
    .transform((ids) => ids.split(","))
    .pipe(z.array(key).min(1).max(largestPage))
    .meta({ description: "Product ids, separated by commas." }),
});

/** What may stand for a product or a variant in a path or a body. */
export const slugSchema = key;
export const skuSchema = key;
