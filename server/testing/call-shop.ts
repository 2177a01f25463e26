import * as basket from "@/app/api/inpost-pay/v1/izi/basket/[basket]/route";
import * as unbinding from "@/app/api/inpost-pay/v1/izi/basket/[basket]/binding/route";
import * as unbindingByPost from "@/app/api/inpost-pay/v1/izi/basket/[basket]/binding/delete/route";
import * as confirmation from "@/app/api/inpost-pay/v1/izi/basket/[basket]/confirmation/route";
import * as basketEvent from "@/app/api/inpost-pay/v1/izi/basket/[basket]/event/route";
import * as hotProduct from "@/app/api/inpost-pay/v1/izi/basket/product/[product]/route";
import * as createOrder from "@/app/api/inpost-pay/v1/izi/order/route";
import * as order from "@/app/api/inpost-pay/v1/izi/order/[order]/route";
import * as orderEvent from "@/app/api/inpost-pay/v1/izi/order/[order]/event/route";
import * as products from "@/app/api/inpost-pay/v1/izi/products/route";
import type { FakeInpost } from "./wallet-provider";

type Handlers = Record<
  "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  (request: Request, context: never) => Promise<Response>
>;
type Method = keyof Handlers;

// As Next would find them; the first that fits.
const paths: [RegExp, Handlers][] = [
  [/^\/basket\/product\/(?<product>[^/]+)$/, hotProduct],
  [/^\/basket\/(?<basket>[^/]+)\/confirmation$/, confirmation],
  [/^\/basket\/(?<basket>[^/]+)\/event$/, basketEvent],
  [/^\/basket\/(?<basket>[^/]+)\/binding$/, unbinding],
  [/^\/basket\/(?<basket>[^/]+)\/binding\/delete$/, unbindingByPost],
  [/^\/basket\/(?<basket>[^/]+)$/, basket],
  [/^\/products$/, products],
  [/^\/order$/, createOrder],
  [/^\/order\/(?<order>[^/]+)\/event$/, orderEvent],
  [/^\/order\/(?<order>[^/]+)$/, order],
];

type Price = { gross: string };
/** What tests look into of all the answers; each answer has its part of it. */
type Answered = {
  error_code: string;
  basket_id: string;
  summary: { basket_final_price: Price; basket_notice: { type: string } };
  products: { product_id: string }[];
  delivery: { delivery_type: string }[];
  promo_codes: { promo_code_value: string }[];
  consents: object[];
  merchant_store: { cookies: object[] };
  order_details: { order_id: string; order_final_price: Price };
  account_info: object;
  order_merchant_status_description: string;
};
export type Called = { status: number; json: Answered; text: string; headers: Headers };

/** Sends what InPost would send to `/v1/izi<path>` and gives the answer. `headers` replace the true signature. */
export async function callShop(
  inpost: FakeInpost,
  method: Method,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<Called> {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const [pathname = ""] = path.split("?");
  const found = paths
    .map(([form, route]) => ({ match: form.exec(pathname), route }))
    .find(({ match }) => match);
  if (!found) throw new Error(`the shop has nothing at ${pathname}`);
  const request = new Request(`http://shop.test/api/inpost-pay/v1/izi${path}`, {
    method,
    headers: headers ?? inpost.signature(text),
    ...(text && { body: text }),
  });
  const params = Promise.resolve({ ...found.match?.groups });
  const answer = await found.route[method](request, { params } as never); // each handler knows its own parameters
  const answered = await answer.text();
  return {
    status: answer.status,
    text: answered,
    json: answered && JSON.parse(answered),
    headers: answer.headers,
  };
}
