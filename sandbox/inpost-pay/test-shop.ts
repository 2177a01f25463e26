import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { signingKeys } from "@sandbox/inpost-pay/keys";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import { verifyCall, type Verdict } from "@sandbox/inpost-pay/test-verify";
import type { Json, SigningKey } from "@sandbox/inpost-pay/types";
import { asObject, parseJson, part, text } from "@sandbox/inpost-pay/wire/read-json";
import type { testSandbox } from "@sandbox/lib/test-sandbox";

export interface Heard {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  json: Json;
  verdict: Verdict;
}
export interface Reply {
  status: number;
  json?: unknown;
  /** Sent instead of JSON. */
  raw?: string;
}

export interface TestShop {
  server: Server;
  url: string;
  heard: Heard[];
  basket: Json;
  /** Its page of products (protocol section 3.10). */
  products: Json;
  /** Answers instead of the shop; undefined: the shop answers itself. */
  answer: ((heard: Heard) => Reply | undefined | Promise<Reply | undefined>) | null;
  /** Calls whose path ends so. */
  calls(ending: string): Heard[];
}

/** The answer to POST order, as protocol section 3.7 wants it. */
export function orderAnswer(order: Json, orderId = "1042"): Json {
  const details = part(order, "order_details");
  return {
    order_details: {
      order_id: orderId,
      customer_order_id: `2026/02/${orderId}`,
      pos_id: "30010042",
      order_creation_date: "2026-02-03T13:05:09.123Z",
      basket_id: text(details, "basket_id"),
      payment_type: text(details, "payment_type"),
      order_merchant_status_description: "Oczekuje na płatność",
      currency: "PLN",
      order_base_price: { net: "75.61", gross: "93.00", vat: "17.39" },
      order_final_price: details.basket_price,
      delivery_references_list: [],
    },
    account_info: part(order, "account_info"),
    delivery: {
      ...part(order, "delivery"),
      delivery_date: "2026-03-17T00:00:00.000Z",
      delivery_price: { net: "10.56", gross: "12.99", vat: "2.43" },
      delivery_options: [],
    },
    products: [],
    consents: order.consents,
  };
}

function ownAnswer(shop: TestShop, { method, path, json }: Heard): Reply {
  if (path === "/events") return { status: 200 };
  if (method === "DELETE") return { status: 200 };
  if (path.startsWith("/v1/izi/products")) return { status: 200, json: shop.products };
  if (method === "GET" && path.startsWith("/v1/izi/order/")) {
    const posted = shop.calls("/v1/izi/order").at(-1)?.json ?? {};
    return { status: 200, json: orderAnswer(posted) };
  }
  if (path === "/v1/izi/order") return { status: 201, json: orderAnswer(json) };
  if (path.startsWith("/v1/izi/order/"))
    return {
      status: 200,
      json: { order_merchant_status_description: "Przyjęte", delivery_references_list: [] },
    };
  if (path.startsWith("/v1/izi/basket/product/"))
    return { status: 200, json: { ...shop.basket, basket_id: text(json, "basket_id") || "hot-basket" } };
  return { status: 200, json: shop.basket };
}

/** Making a key takes long; the sandboxes of one test file share theirs. */
let sharedKey: SigningKey | null = null;

/** A merchant on a real port that verifies every signature and remembers every call. */
export async function startTestShop({ sandbox, at }: ReturnType<typeof testSandbox>): Promise<TestShop> {
  const [merchant] = sandbox.inpostPay.merchants.all();
  if (!merchant) throw new Error("no merchant is seeded");
  if (sharedKey && sandbox.inpostPay.keys.count() === 0) sandbox.inpostPay.keys.put(sharedKey);
  sharedKey ??= signingKeys(sandbox)[0];
  const keys = new Map<string, string>();
  const heard: Heard[] = [];
  const calls = (ending: string) => heard.filter(({ path }) => path.endsWith(ending));
  const shop: TestShop = {
    server: createServer(),
    url: "",
    heard,
    basket: workedBasket(),
    products: { content: [], total_items: 0, page_index: 0, page_size: 50 },
    answer: null,
    calls,
  };
  shop.server.on("request", async (request, response) => {
    const body = await readText(request);
    const { method = "", url: path = "", headers } = request;
    // A merchant has its keys still when the sandbox restarts.
    if (sandbox.db.open) for (const key of signingKeys(sandbox)) keys.set(key.version, key.publicKey);
    const { merchantExternalId } = merchant;
    const verdict = verifyCall(headers, body, { keys, merchantExternalId, now: at() });
    const call = { method, path, headers, body, json: asObject(parseJson(body)) ?? {}, verdict };
    heard.push(call);
    const refused: Reply = { status: 401, json: { error_code: "INVALID_SIGNATURE", error_message: verdict } };
    const own = verdict === "ok" || path === "/events" ? ownAnswer(shop, call) : refused;
    const { status, json, raw }: Reply = (await shop.answer?.(call)) ?? own;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(raw ?? (json === undefined ? "" : JSON.stringify(json)));
  });
  await new Promise<void>((done) => shop.server.listen(0, "127.0.0.1", done));
  shop.url = `http://127.0.0.1:${(shop.server.address() as AddressInfo).port}`; // listening on a port
  sandbox.inpostPay.merchants.put({ ...merchant, baseUrl: shop.url, webhookUrl: `${shop.url}/events` });
  return shop;
}
