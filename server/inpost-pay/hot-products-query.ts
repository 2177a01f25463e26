import "server-only";
import { z } from "zod";
import type { ListHotProducts } from "./list-hot-products";

export const hotProductsQuery = z.object({
  page_index: z.coerce.number().int().min(0).max(100_000).default(0),
  page_size: z.coerce.number().int().min(1).max(100).default(20),
  product_ids: z
    .string()
    .max(4_000)
    .transform((list) => list.split(",").filter(Boolean))
    .optional(),
});

/** Which page is asked for (protocol 3.10); undefined when the numbers are none. */
export function readPage(query: URLSearchParams): ListHotProducts | undefined {
  const { data } = hotProductsQuery.safeParse(Object.fromEntries(query));
  return data && { pageIndex: data.page_index, pageSize: data.page_size, skus: data.product_ids };
}
