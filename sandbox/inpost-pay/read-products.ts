import { z } from "zod";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { fetchProducts } from "@sandbox/inpost-pay/calls/fetch-products";
import { complain, type Issue } from "@sandbox/inpost-pay/complain";
import { hotProductBody } from "@sandbox/inpost-pay/rules/hot-product-schema";
import type { HotProduct, Json, Merchant } from "@sandbox/inpost-pay/types";
import { asObject, text } from "@sandbox/inpost-pay/wire/read-json";
import type { Sandbox } from "@sandbox/lib/sandbox";

const PAGE_SIZE = 50;
const pageSchema = z.looseObject({
  content: z.array(z.unknown()),
  total_items: z.number(),
  page_index: z.number(),
  page_size: z.number(),
});

const issuesOf = (error: z.ZodError | undefined, before: string): Issue[] =>
  (error?.issues ?? []).map(({ path, message }) => ({
    path: [...(before ? [before] : []), ...path].join("."),
    message,
  }));

function keep(sandbox: Sandbox, known: HotProduct, answered: Json | undefined): Issue[] {
  if (!answered) {
    sandbox.inpostPay.products.put({ ...known, status: "INACTIVE" });
    return [];
  }
  const { status, ...product } = answered;
  const wrong = issuesOf(hotProductBody.safeParse(product).error, known.productId);
  if (wrong.length > 0) return wrong;
  sandbox.inpostPay.products.put({
    ...known,
    product: { ...known.product, ...product },
    status: status === "INACTIVE" ? "INACTIVE" : "ACTIVE",
  });
  return [];
}

/**
 * Asks a merchant for the products that it offers in the app, as they are sold now (3.10): prices and pieces are taken
 * over, and what is no longer sold becomes inactive. Gives the last answer, or null when nothing is offered.
 */
export async function readProducts(sandbox: Sandbox, merchant: Merchant): Promise<ShopAnswer | null> {
  const own = sandbox.inpostPay.products
    .all()
    .filter(({ merchantExternalId }) => merchantExternalId === merchant.merchantExternalId);
  let answer: ShopAnswer | null = null;
  for (let at = 0; at < own.length; at += PAGE_SIZE) {
    const asked = own.slice(at, at + PAGE_SIZE);
    const productIds = asked.map(({ productId }) => productId);
    answer = await fetchProducts(sandbox, merchant, { pageIndex: 0, pageSize: PAGE_SIZE, productIds });
    if (!answer.ok) return answer;
    const page = pageSchema.safeParse(answer.json);
    const answered = (page.data?.content ?? []).map((each) => asObject(each) ?? {});
    const issues = page.success
      ? asked.flatMap((known) =>
          keep(
            sandbox,
            known,
            answered.find((each) => text(each, "product_id") === known.productId),
          ),
        )
      : issuesOf(page.error, "");
    complain(sandbox, "get-products", productIds[0] ?? null, issues);
  }
  sandbox.bus.publish("inpost-pay");
  return answer;
}
