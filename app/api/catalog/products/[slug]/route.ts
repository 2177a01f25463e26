import { slugSchema } from "@/server/catalog/catalog-schemas";
import { getAvailability } from "@/server/catalog/get-availability";
import { getProduct } from "@/server/catalog/get-product";
import { problem } from "@/server/http/problem";
import { route } from "@/server/http/route";

/** One product with live stock per variant. */
export const GET = route<{ slug: string }>(async (_request, { params }) => {
  const slug = slugSchema.safeParse((await params).slug).data;
  const product = slug === undefined ? null : await getProduct({ slug });
  const available = product && (await getAvailability({ slug: product.slug }));
  if (!product || !available)
    return problem(404, "unknown-product", "There is no product under this address.");
  const variants = product.variants.map((variant) => ({
    ...variant,
    // A variant that went between the two reads cannot be sold.
    stock: { available: variant.sku in available ? available[variant.sku] : 0 },
  }));
  return Response.json({ ...product, variants }, { headers: { "Cache-Control": "no-store" } });
});
