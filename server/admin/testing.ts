import "server-only";
import { withTransaction } from "@/server/db/transaction";
import { newId, newOrderNumber, newToken } from "@/server/ids";

const AT = new Date("2026-07-28T10:00:00Z");

/** Writes a product with one variant for a test: 100 PLN, 10 on hand of which 3 are held. */
export async function makeVariant({ slug = newId() } = {}) {
  const productId = newId();
  const variantId = newId();
  const words = { nameEn: "Cup", namePl: "Kubek", subtitleEn: "", subtitlePl: "" };
  await withTransaction(async (tx) => {
    await tx.category.upsert({
      where: { id: "tea" },
      create: { id: "tea", rank: 1, nameEn: "Tea", namePl: "Herbata", lineEn: "", linePl: "" },
      update: {},
    });
    await tx.product.create({
      data: {
        id: productId,
        slug,
        categoryId: "tea",
        rank: 1,
        ...words,
        descriptionEn: "",
        descriptionPl: "",
        vatRate: 23,
        fromAmount: 10_000,
        createdAt: AT,
        updatedAt: AT,
      },
    });
    await tx.variant.create({
      data: {
        id: variantId,
        productId,
        position: 0,
        sku: variantId,
        ean: variantId,
        picture: "cup",
        prices: { create: { currency: "PLN", amount: 10_000 } },
        periods: { create: { id: newId(), currency: "PLN", amount: 10_000, validFrom: AT } },
        stock: { create: { onHand: 10, held: 3 } },
      },
    });
  });
  return { productId, variantId, slug };
}

/** Writes an order of 100 PLN for a test. */
export async function makeOrder(
  given: { state?: string; name?: string; email?: string; createdAt?: Date } = {},
) {
  const order = {
    id: newId(),
    number: newOrderNumber(),
    token: newToken(),
    state: "PENDING",
    channel: "checkout",
    locale: "en",
    currency: "PLN",
    totalAmount: 10_000,
    name: "Ola Nowak",
    email: "ola@kram.example",
    phone: "",
    street: "",
    city: "",
    zip: "",
    region: "",
    country: "",
    createdAt: AT,
    ...given,
  };
  await withTransaction((tx) => tx.order.create({ data: order }));
  return order;
}
