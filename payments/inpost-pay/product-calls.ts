import type { ProviderResult } from "@/core/payment/provider";
import { createdProductsAnswer, listedProductsAnswer, reader } from "./answers";
import { filledList } from "./basket-product";
import type { IziClient } from "./http-client";
import { plainText, shorten } from "./wire/plain-text";
import { priceOf, toWirePrice } from "./wire/price";
import { writeTime } from "./wire/time";

/** A product that people buy by scanning a code anywhere (protocol 2.10). Gross grosze per piece. */
export type InpostHotProduct = {
  productId: string;
  /** 12 or 13 digits. */
  ean: string;
  name: string;
  description: string;
  image: string;
  images?: readonly { small: string; normal: string }[];
  link: string;
  price: number;
  vatRate: number;
  available: number;
  unit?: string;
  attributes?: readonly { name: string; value: string }[];
  from?: Date;
  until?: Date;
};

type Created = { productId: string; qrCode?: string; deepLink?: string };
type Listed = { products: { productId: string; status?: string }[]; total: number };

/** Hot products (protocol 2.10). */
export type ProductCalls = {
  createProducts(products: readonly InpostHotProduct[]): Promise<ProviderResult<Created[]>>;
  /** Pages count from 0. */
  listProducts(page: { index: number; size: number }): Promise<ProviderResult<Listed>>;
  putProduct(product: InpostHotProduct): Promise<ProviderResult<undefined>>;
  /** A product that is gone already is a success. */
  deleteProduct(product: { productId: string }): Promise<ProviderResult<undefined>>;
};

/** Whether InPost takes it: 12 or 13 digits (protocol 2.10). */
export function isHotEan(ean: string): boolean {
  return /^\d{12,13}$/.test(ean);
}

/** Makes the calls of protocol 2.10. */
export function createProductCalls({ call, tell }: IziClient): ProductCalls {
  const one = (productId: string) => `/v1/izi/product/${encodeURIComponent(productId)}`;
  return {
    createProducts: async (products) => {
      const wrong = products.find(({ ean }) => !isHotEan(ean));
      if (wrong) return refusedEan(wrong);
      const body = { content: products.map(toWireHotProduct) };
      return call(
        { operation: "create-products", method: "POST", path: "/v1/izi/products", body },
        reader(createdProductsAnswer),
      );
    },
    listProducts: ({ index, size }) =>
      call(
        {
          operation: "list-products",
          method: "GET",
          path: "/v1/izi/products",
          query: { page_index: index, page_size: size },
        },
        reader(listedProductsAnswer),
      ),
    putProduct: async (product) => {
      if (!isHotEan(product.ean)) return refusedEan(product);
      const body = toWireHotProduct(product);
      return tell({ operation: "put-product", method: "PUT", path: one(product.productId), body });
    },
    deleteProduct: async ({ productId }) => {
      const result = await tell({ operation: "delete-product", method: "DELETE", path: one(productId) });
      const gone = !result.ok && result.failure.code === "PRODUCT_NOT_FOUND";
      return gone ? { ok: true, value: undefined } : result;
    },
  };
}

/** A hot product as JSON; the answer to InPost's GET products uses it too (protocol 3.10). */
export function toWireHotProduct(product: InpostHotProduct) {
  const { from, until, available, unit } = product;
  return {
    product_id: product.productId,
    ean: product.ean,
    product_availability:
      from || until
        ? { start_date: from && writeTime(from), end_date: until && writeTime(until) }
        : undefined,
    product_name: plainText(product.name),
    product_description: plainText(product.description) || undefined,
    product_image: product.image,
    additional_product_images: filledList(
      (product.images ?? [])
        .slice(0, 10)
        .map(({ small, normal }) => ({ small_size: small, normal_size: normal })),
    ),
    price: toWirePrice(priceOf({ gross: product.price, vatRate: product.vatRate })),
    currency: "PLN",
    quantity: { available_quantity: available, quantity_type: "INTEGER", quantity_unit: unit },
    product_attributes: filledList(
      (product.attributes ?? []).map(({ name, value }) => ({
        attribute_name: plainText(name),
        attribute_value: shorten(plainText(value), 255),
      })),
    ),
    product_link: product.link,
  };
}

function refusedEan({ productId }: InpostHotProduct): ProviderResult<never> {
  const detail = `${productId}: InPost Pay takes products with an EAN of 12 or 13 digits only`;
  return { ok: false, failure: { kind: "final", code: "ean", detail } };
}
