import { productListQuery } from "@/server/catalog/catalog-schemas";
import { listProducts } from "@/server/catalog/list-products";
import { listVariants } from "@/server/catalog/list-variants";
import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** One page of the catalogue, each product with its variants, their prices and what can be sold now. */
export const GET = route(async (request) => {
  const page = await listProducts(readQuery(request, productListQuery));
  const variants = await listVariants({ ids: page.items.map(({ id }) => id) });
  const items = page.items.map((card) => ({ ...card, ...variants.get(card.id) }));
  return Response.json({ ...page, items }, { headers: { "Cache-Control": "no-store" } });
});
