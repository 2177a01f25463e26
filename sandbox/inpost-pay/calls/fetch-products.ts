import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import type { Merchant } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

interface Page {
  pageIndex: number;
  pageSize: number;
  productIds: readonly string[];
}

/** 3.10: a page of products as the merchant sells them now; pages count from 0. */
export function fetchProducts(
  sandbox: Sandbox,
  merchant: Merchant,
  { pageIndex, pageSize, productIds }: Page,
): Promise<ShopAnswer> {
  const query = new URLSearchParams({
    page_index: String(pageIndex),
    page_size: String(pageSize),
    product_ids: productIds.join(","),
  });
  return callShop(sandbox, merchant, {
    operation: "get-products",
    method: "GET",
    path: `/v1/izi/products?${query.toString()}`,
    reference: productIds[0] ?? "",
    personId: null,
  });
}
