import type { InpostProduct, InpostRelatedProduct } from "./basket-input";
import { plainText, shorten } from "./wire/plain-text";
import { priceOf, toWirePrice } from "./wire/price";

const longestValue = 255;
const mostImages = 10;

/** A line as JSON (protocol 2.6.2): plain text only, nothing empty, values and pictures within InPost's limits (R18). */
export function toWireProduct(product: InpostProduct) {
  const price = (gross: number) => toWirePrice(priceOf({ gross, vatRate: product.vatRate }));
  const reduced = promoOf(product);
  const attributes = (product.attributes ?? [])
    .map(({ name, value }) => ({
      attribute_name: plainText(name),
      attribute_value: shorten(plainText(value), longestValue),
    }))
    .filter((attribute) => attribute.attribute_name && attribute.attribute_value);
  const images = (product.images ?? []).slice(0, mostImages);
  return {
    product_id: product.productId,
    product_category: said(product.category),
    ean: said(product.ean),
    product_name: plainText(product.name) || product.productId,
    product_description: said(product.description),
    product_link: product.link || undefined,
    product_image: product.image || undefined,
    base_price: price(product.basePrice),
    promo_price: reduced === undefined ? undefined : price(reduced),
    lowest_price:
      reduced === undefined || product.lowestPrice === undefined ? undefined : price(product.lowestPrice),
    quantity: {
      quantity: product.quantity,
      quantity_type: "INTEGER",
      quantity_unit: said(product.unit),
      available_quantity: product.available,
      max_quantity: product.max,
    },
    product_attributes: filledList(attributes),
    additional_product_images: filledList(
      images.map(({ small, normal }) => ({ small_size: small, normal_size: normal })),
    ),
    delivery_product: filledList(
      (product.deliveries ?? []).map(({ type, available }) => ({
        delivery_type: type,
        if_delivery_available: available,
      })),
    ),
    product_type: product.kind,
  };
}

/** A product to add, with where it can go. */
export function toWireRelated(product: InpostRelatedProduct) {
  return {
    ...toWireProduct(product),
    delivery_related_products: filledList(
      (product.relatedDeliveries ?? []).map(({ type, available, free }) => ({
        delivery_type: type,
        if_delivery_available: available,
        if_delivery_free: free,
      })),
    ),
  };
}

/** The reduced price of a piece in grosze; undefined when it is no reduction. */
export function promoOf({ basePrice, promoPrice }: InpostProduct): number | undefined {
  return promoPrice !== undefined && promoPrice < basePrice ? promoPrice : undefined;
}

function said(text: string | undefined): string | undefined {
  return (text && plainText(text)) || undefined;
}

/** Absent rather than empty. */
export function filledList<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
