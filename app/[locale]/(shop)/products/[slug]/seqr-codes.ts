import type { Product } from "@/core/catalog/catalog";
import { seqrAppLink, seqrInstantCheckoutUrl } from "@/payments/seqr/qr";
import { env } from "@/server/env";
import { seqrConfig } from "@/server/payments/seqr-config";

/** The Instant Checkout code of every variant by SKU; undefined while SEQR is off. */
export function seqrCodes(product: Product): Record<string, { text: string; appLink: string }> | undefined {
  const config = seqrConfig(env());
  if (!config) return undefined;
  const { webshopId, qrService: serviceId } = config;
  return Object.fromEntries(
    product.variants.map(({ sku }) => {
      const text = seqrInstantCheckoutUrl({ purchaseToken: sku, webshopId, serviceId });
      return [sku, { text, appLink: seqrAppLink(text) }];
    }),
  );
}
