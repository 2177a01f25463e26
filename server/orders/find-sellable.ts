import "server-only";
import type { Text } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import type { Tx } from "@/server/db/connect";
import { db } from "@/server/db/db";
import type { Pieces } from "@/server/payments/stock-moves";

/** One thing that can be bought by its SKU, with the pieces that must be on hand for it. */
export type Sellable = {
  variantId: string;
  sku: string;
  ean: string;
  name: Text;
  /** Colour and size in words, empty when there is no choice. */
  option: Text;
  picture: string;
  unitAmount: number;
  vatRate: number;
  digitalFile: string | null;
  pieces: readonly Pieces[];
};

/** Looks up a variant or bundle by SKU with its price; undefined when it is unknown or has no price in the currency. */
export async function findSellable({
  sku,
  currency,
}: {
  sku: string;
  currency: Currency;
}): Promise<Sellable | undefined> {
  return (await findSellables(db(), { skus: [sku], currency })).get(sku);
}

/** The same for many SKUs in one query; what cannot be sold is left out. */
export async function findSellables(
  client: Tx,
  { skus, currency }: { skus: readonly string[]; currency: Currency },
): Promise<Map<string, Sellable>> {
  const variants = await client.variant.findMany({
    where: { sku: { in: [...skus] } },
    include: {
      prices: { where: { currency }, select: { amount: true } },
      components: { select: { componentId: true, quantity: true } },
      product: { select: { kind: true, nameEn: true, namePl: true, vatRate: true, digitalFile: true } },
    },
  });
  return new Map(
    variants.flatMap((variant): [string, Sellable][] => {
      const { product, prices } = variant;
      const [price] = prices;
      if (!price) return [];
      const sellable = {
        variantId: variant.id,
        sku: variant.sku,
        ean: variant.ean,
        name: { en: product.nameEn, pl: product.namePl },
        option: {
          en: optionText(variant.colourEn, variant.size),
          pl: optionText(variant.colourPl, variant.size),
        },
        picture: variant.picture,
        unitAmount: price.amount,
        vatRate: product.vatRate,
        digitalFile: product.digitalFile,
        pieces: piecesOf(product.kind, variant),
      };
      return [[variant.sku, sellable]];
    }),
  );
}

/** What one piece takes from the shelf: a bundle its components, a digital product nothing. */
function piecesOf(
  kind: string,
  variant: { id: string; components: { componentId: string; quantity: number }[] },
): Pieces[] {
  if (kind === "digital") return [];
  if (kind !== "bundle") return [{ variantId: variant.id, quantity: 1 }];
  return variant.components.map(({ componentId, quantity }) => ({ variantId: componentId, quantity }));
}

function optionText(colour: string | null, size: string | null): string {
  return [colour, size].filter(Boolean).join(", ");
}
