import "server-only";
import { createHash } from "node:crypto";
import { type InpostHotProduct, toWireHotProduct } from "@/payments/inpost-pay/product-calls";
import { toHot } from "./list-hot-products";
import { toSingleProducts } from "./wallet-products";

export type ReadHotProduct = { product: InpostHotProduct; digest: string };

/** Variants as InPost is to hold them now, with a digest that changes with them; what has no price is left out. */
export async function readHotProducts(variantIds: readonly string[]): Promise<Map<string, ReadHotProduct>> {
  const found = new Map<string, ReadHotProduct>();
  for (const variantId of variantIds) {
    const [single] = await toSingleProducts([variantId]);
    if (!single) continue;
    const product = toHot(single);
    const digest = createHash("sha256")
      .update(JSON.stringify(toWireHotProduct(product)))
      .digest("hex");
    found.set(variantId, { product, digest });
  }
  return found;
}
