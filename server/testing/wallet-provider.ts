import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { WireMessage } from "@/core/payment/provider";
import { createInpostPayProvider } from "@/payments/inpost-pay/provider";
import { now } from "@/server/clock";
import { newId } from "@/server/ids";
import { useProviders } from "@/server/payments/providers";

type Transaction = {
  id: string;
  status: string;
  amount: number;
  refunds?: { id: string; status: string }[];
};
export type Asked = { method: string; path: string; body: string };

const merchant = "demo-merchant-0001";
const version = "7";
const secret = "fake-merchant-secret";
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const publicKeyText = publicKey.export({ format: "der", type: "spki" }).toString("base64");

/** InPost's side without a network: signs calls to the shop, answers the adapter's calls, and remembers them. */
export class FakeInpost {
  readonly asked: Asked[] = [];
  readonly messages: WireMessage[] = [];
  /** By our order id. */
  readonly transactions = new Map<string, Transaction[]>();
  refundStatus = "SUCCESS";
  /** What the next calls to these operations end in, in place of an answer. */
  readonly broken = new Set<"refund" | "transaction">();
  orderEventStatus = 200;
  keysAnswer = true;

  /** The adapter itself, over this side in place of the network. */
  readonly provider = createInpostPayProvider(
    {
      apiUrl: "https://api.fake",
      loginUrl: "https://login.fake",
      clientId: "shop",
      clientSecret: "shop-secret",
      merchantClientId: "shop-widget",
      posId: "12345678",
      merchantSecret: secret,
      refundSignaturePrefix: "",
      timeoutMs: 1_000,
      pluginVersion: "kram-test",
    },
    {
      fetch: (input, init) => this.#fetch(String(input), init),
      now,
      newId,
      onMessage: (message) => this.messages.push(message),
    },
  );

  /** Makes this the shop's InPost Pay. */
  static install(): FakeInpost {
    const fake = new FakeInpost();
    useProviders({ inpostPay: fake.provider });
    return fake;
  }

  /** The headers that prove a call of InPost's (protocol 3.1). */
  signature(body: string, at: Date = now()): Record<string, string> {
    const timestamp = at.toISOString();
    const digest = createHash("sha256").update(body).digest("base64");
    const data = Buffer.from([digest, merchant, version, timestamp].join(",")).toString("base64");
    return {
      "x-signature": sign("RSA-SHA256", Buffer.from(data), privateKey).toString("base64"),
      "x-signature-timestamp": timestamp,
      "x-public-key-ver": version,
      "x-public-key-hash": createHash("sha256").update(publicKeyText).digest("hex"),
    };
  }

  /** A transaction webhook with its signature over `values`, in the order of protocol 3.11. */
  webhook(body: object, values: readonly string[]): Request {
    const text = ["2", ...values, secret].join("");
    return new Request("http://shop.test/api/inpost-pay/events", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "X-API-Version": "2", "X-Signature": createHash("sha512").update(text).digest("hex") },
    });
  }

  async #fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { pathname: path, searchParams } = new URL(address);
    if (path.endsWith("/token")) return Response.json({ access_token: "token", expires_in: 300 });
    const { method = "GET" } = init;
    this.asked.push({ method, path, body: typeof init.body === "string" ? init.body : "" });
    const last = path.split("/").at(-1);
    if ((last === "refund" || last === "transaction") && this.broken.has(last))
      throw new TypeError("the network is down");
    if (path.includes("/signing-keys/")) return this.#key();
    if (path === "/v1/izi/transaction") return Response.json(this.#list(searchParams.get("order_id") ?? ""));
    if (path.endsWith("/refund")) return Response.json({ status: this.refundStatus });
    if (path.startsWith("/v1/izi/order/")) return this.#orderEvent();
    return method === "DELETE"
      ? new Response(null, { status: 204 })
      : Response.json({ inpost_basket_id: "inpost-1" });
  }

  #key(): Response {
    if (!this.keysAnswer) throw new TypeError("the network is down");
    const key = { public_key_base64: publicKeyText, version };
    return Response.json({ merchant_external_id: merchant, public_key: key });
  }

  #orderEvent(): Response {
    const refused = { error_code: "STATUS_ORDER_ERROR", error_message: "not in this state" };
    return Response.json(this.orderEventStatus === 200 ? {} : refused, { status: this.orderEventStatus });
  }

  #list(orderId: string) {
    const items = (this.transactions.get(orderId) ?? []).map(({ id, status, amount, refunds = [] }) => ({
      transaction_id: id,
      merchant_pos_id: "12345678",
      order_id: `${orderId}|inpost`,
      status,
      amount: (amount / 100).toFixed(2),
      currency: "PLN",
      operations: refunds.map((refund) => ({
        external_operation_id: refund.id,
        type: "REFUND",
        status: refund.status,
      })),
    }));
    return { count: items.length, page: 0, per_page: items.length, items };
  }
}
