import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { describeProviderContract } from "@/payments/contract/provider-contract";
import { createInpostPayProvider } from "./provider";
import {
  exampleConfig,
  type PlayedAnswer,
  type PlayedRequest,
  playInpost,
  vectorA,
  vectorKey,
  vectorKeyHash,
  vectorMerchant,
} from "./testing/examples";

const orderId = "0b9a3b1e-7d43-4c37-8b3d-3d1f2a7c9e55";
const transactionId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

const transaction = (status: string, over: object = {}) => ({
  transaction_id: transactionId,
  merchant_pos_id: exampleConfig.posId,
  external_transaction_id: "ext-1",
  description: "Zofia Kęs",
  status,
  created_date: "2026-03-14T10:26:00.000Z",
  amount: 105.99,
  currency: "PLN",
  payment_method: "BLIK_CODE",
  order_id: `${orderId}|9001`,
  operations: [],
  ...over,
});
const page = (...items: object[]) => ({ count: items.length, page: 0, per_page: items.length, items });
const jsonOf = (json: unknown, status = 200) => ({
  status,
  type: "application/json",
  body: JSON.stringify(json),
});
const refusal = (status: number, code: string) => jsonOf({ error_code: code, error_message: "no" }, status);
const refundIs = (status: string) =>
  jsonOf({ external_refund_id: "R-1", status, description: "so", refund_amount: "105.99" });

/** Refuses to reject the order, and then tells what its transactions are. */
const tooLate =
  (...items: object[]) =>
  (request: { method: string }) =>
    request.method === "POST" ? refusal(409, "STATUS_ORDER_ERROR") : jsonOf(page(...items));

describeProviderContract({
  name: "inpost-pay",
  // The token, and the search before a refund, are asked for elsewhere and have their own tests.
  create: (apiUrl, { onMessage, timeoutMs }) => {
    let searching = false;
    const played = playInpost(() => ({ json: page(transaction("AUTHORIZED")) }));
    const provider = createInpostPayProvider(
      { ...exampleConfig, apiUrl, timeoutMs },
      {
        ...played.deps,
        fetch: (input, init) => {
          const { pathname } = new URL(String(input));
          const elsewhere =
            pathname.startsWith("/auth/") || (searching && pathname === "/v1/izi/transaction");
          return elsewhere ? played.deps.fetch(input, init) : fetch(input, init);
        },
        onMessage: (message) => {
          const searched = searching && message.operation === "list-transactions";
          if (message.operation !== "token" && !searched) onMessage(message);
        },
      },
    );
    return {
      ...provider,
      refund: async (refund) => {
        searching = true;
        return provider.refund(refund).finally(() => {
          searching = false;
        });
      },
    };
  },
  payment: {
    reference: orderId,
    orderNumber: "2026/03/1042",
    paidReference: transactionId,
    amount: money(10599, "PLN"),
  },
  secrets: [exampleConfig.clientSecret, exampleConfig.merchantSecret, "token-1"],
  answers: {
    pending: jsonOf(page(transaction("PENDING"))),
    paid: jsonOf(page(transaction("AUTHORIZED"))),
    paidForAnotherOrder: jsonOf(page(transaction("AUTHORIZED", { merchant_pos_id: "999" }))),
    declined: jsonOf(page(transaction("DECLINED"))),
    cancelled: jsonOf(page(transaction("CANCELLED"))),
    unheardOf: jsonOf(page(transaction("CHARGEBACK"))),
    busyLookUp: refusal(503, "SERVICE_UNAVAILABLE"),
    refusedLookUp: refusal(403, "MERCHANT_DISABLE"),
    cancelDone: jsonOf({}, 201),
    cancelAlreadyDone: tooLate(transaction("CANCELLED")),
    cancelTooLate: tooLate(transaction("AUTHORIZED")),
    cancelWhilePaying: tooLate(transaction("PENDING")),
    refundDone: refundIs("SUCCESS"),
    refundRefused: refundIs("FAILED"),
    refundBadCredentials: refusal(403, "FORBIDDEN"),
  },
});

const refund = {
  reference: orderId,
  refundId: "11111111-2222-4333-8444-555555555555",
  paidReference: "R-7788",
  orderNumber: "2026/03/1042",
  amount: money(1250, "PLN"),
};

function create(answer: (request: PlayedRequest) => PlayedAnswer) {
  const played = playInpost(answer);
  return { ...played, inpost: createInpostPayProvider(exampleConfig, played.deps) };
}

describe("looking a payment up at InPost Pay", () => {
  const tell = async (...items: object[]) => {
    const { inpost } = create(() => ({ json: page(...items) }));
    const told = await inpost.lookUp({ reference: orderId, version: 3, orderNumber: "x" });
    return told.ok ? told.value : undefined;
  };

  it("asks for the order's transactions by the shop's id", async () => {
    const { inpost, requests } = create(() => ({ json: page() }));
    const told = await inpost.lookUp({ reference: orderId, version: 3, orderNumber: "x" });
    expect(told).toMatchObject({ value: { fact: { kind: "pending" }, version: 3 } });
    expect(requests[0]?.url.searchParams.get("order_id")).toBe(orderId);
  });

  it("finds the try that paid among those that did not (5.4)", async () => {
    const later = { transaction_id: "t-2", created_date: "2026-03-14T10:30:00.000Z" };
    expect(await tell(transaction("DECLINED", later), transaction("CAPTURED"))).toMatchObject({
      fact: { kind: "paid", paidReference: transactionId },
    });
  });

  it("waits while one of several tries is running, else takes the last one", async () => {
    const later = { transaction_id: "t-2", created_date: "2026-03-14T10:30:00.000Z" };
    expect(await tell(transaction("DECLINED"), transaction("PENDING", later))).toMatchObject({
      fact: { kind: "pending" },
    });
    expect(await tell(transaction("DECLINED"), transaction("CANCELLED", later))).toMatchObject({
      fact: { kind: "cancelled" },
    });
  });

  it("never takes another order's transaction", async () => {
    expect(await tell(transaction("AUTHORIZED", { order_id: `${orderId}0|9001` }))).toMatchObject({
      fact: { kind: "pending" },
    });
  });

  it("tells the same paid fact after a refund", async () => {
    const before = await tell(transaction("AUTHORIZED"));
    expect(await tell(transaction("PARTIALLY_REFUNDED"))).toEqual(before);
    expect(await tell(transaction("REFUNDED"))).toEqual(before);
  });

  it("points out a sum in no currency of ours", async () => {
    expect(await tell(transaction("AUTHORIZED", { currency: "CHF" }))).toMatchObject({
      fact: { kind: "paid", paid: undefined, mismatch: "paid in CHF" },
    });
  });

  it("R14: takes a single transaction in place of the list", async () => {
    const { inpost } = create(() => ({ json: { items: transaction("AUTHORIZED"), anything: 1 } }));
    expect(await inpost.lookUp({ reference: orderId, version: 0, orderNumber: "" })).toMatchObject({
      value: { fact: { kind: "paid" } },
    });
  });
});

describe("cancelling at InPost Pay", () => {
  it("rejects the order with an event of its own", async () => {
    const { inpost, requests } = create(() => ({ json: {} }));
    await inpost.cancel({ reference: orderId });
    expect(requests[0]?.url.pathname).toBe(`/v1/izi/order/${orderId}/event`);
    expect(requests[0]?.json).toEqual({
      event_id: "id-1",
      event_data_time: "2026-03-14T10:16:00.000Z",
      event_data: { order_status: "ORDER_REJECTED" },
    });
  });

  it("takes an order that InPost never took for cancelled", async () => {
    const { inpost } = create(() => ({
      status: 404,
      json: { error_code: "ORDER_NOT_FOUND", error_message: "" },
    }));
    expect(await inpost.cancel({ reference: orderId })).toEqual({
      ok: true,
      value: { outcome: "already-cancelled" },
    });
  });

  it("does not guess when the look-up after a refusal fails", async () => {
    const { inpost } = create(({ method }) =>
      method === "POST"
        ? { status: 409, json: { error_code: "STATUS_ORDER_ERROR", error_message: "" } }
        : { status: 500, text: "<html>" },
    );
    expect(await inpost.cancel({ reference: orderId })).toMatchObject({
      ok: false,
      failure: { kind: "retry" },
    });
  });
});

describe("refunding at InPost Pay", () => {
  const refunding = (status: string, search: PlayedAnswer = { json: page(transaction("AUTHORIZED")) }) =>
    create(({ method }) =>
      method === "GET" ? search : { json: { external_refund_id: refund.refundId, status } },
    );

  it("finds the transaction, then asks for the sum under the refund's own id", async () => {
    const { inpost, requests } = refunding("SUCCESS");
    expect(await inpost.refund(refund)).toEqual({ ok: true, value: { reference: refund.refundId } });
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "GET /v1/izi/transaction",
      `POST /v1/izi/transaction/${transactionId}/refund`,
    ]);
    expect(requests[1]?.headers.get("x-command-id")).toBe(refund.refundId);
    expect(requests[1]?.json).toMatchObject({ external_refund_id: refund.refundId, refund_amount: "12.50" });
    expect(requests[1]?.json.signature).toMatch(/^[0-9a-f]{128}$/);
  });

  it("leaves the end open while InPost has not decided", async () => {
    const { inpost } = refunding("PENDING");
    expect(await inpost.refund(refund)).toEqual({
      ok: true,
      value: { reference: refund.refundId, pending: true },
    });
  });

  it("R14: leaves the end open for a status nobody heard of", async () => {
    const { inpost } = refunding("QUEUED_FOR_NIGHT");
    expect(await inpost.refund(refund)).toMatchObject({ value: { pending: true } });
  });

  it("may be sent again when the search failed: nothing was asked for yet", async () => {
    const { inpost, requests } = refunding("SUCCESS", { status: 502, text: "<html>" });
    expect(await inpost.refund(refund)).toMatchObject({ failure: { kind: "retry" } });
    expect(requests).toHaveLength(1);
  });

  it("is final when nothing was paid, and in another currency", async () => {
    const { inpost } = refunding("SUCCESS", { json: page(transaction("DECLINED")) });
    expect(await inpost.refund(refund)).toMatchObject({
      failure: { kind: "final", code: "TRANSACTION_NOT_FOUND" },
    });
    expect(await inpost.refund({ ...refund, amount: money(100, "EUR") })).toMatchObject({
      failure: { kind: "final", code: "currency" },
    });
  });
});

describe("asking how a refund stands", () => {
  const asking = async (...items: object[]) => {
    const { inpost } = create(() => ({ json: page(...items) }));
    const told = await inpost.lookUpRefund?.(refund);
    return told?.ok ? told.value : told;
  };
  const operation = (status: string | null, id: string = refund.refundId) => ({
    operations: [
      { external_operation_id: "pay-1", type: "PAYMENT", status: "SUCCESS" },
      { external_operation_id: id, type: "REFUND", status, amount: 12.5, currency: "PLN" },
    ],
  });

  it.each([
    ["SUCCESS", "done"],
    ["success", "done"],
    ["FAILED", "refused"],
    ["DECLINED", "refused"],
    ["PENDING", "pending"],
    ["QUEUED_FOR_NIGHT", "pending"],
    [null, "pending"],
  ])("an operation that is %s means %s", async (status, outcome) => {
    expect(await asking(transaction("PARTIALLY_REFUNDED", operation(status)))).toBe(outcome);
  });

  it("another refund's end is not this one's, another order's neither", async () => {
    expect(await asking(transaction("PARTIALLY_REFUNDED", operation("SUCCESS", "another")))).toBe("unseen");
    const foreign = { ...operation("SUCCESS"), order_id: "1|9001" };
    expect(await asking(transaction("PARTIALLY_REFUNDED", foreign))).toBe("unseen");
    expect(await asking()).toBe("unseen");
  });

  it("finds it in whichever try of the order was paid", async () => {
    const tries = [
      transaction("DECLINED", { transaction_id: "t-0" }),
      transaction("CAPTURED", operation("FAILED")),
    ];
    expect(await asking(...tries)).toBe("refused");
  });

  it("a transaction given back whole needs no operation of ours; one without a list neither breaks", async () => {
    expect(await asking(transaction("REFUNDED"))).toBe("done");
    expect(await asking(transaction("CAPTURED", { operations: null }))).toBe("unseen");
    expect(await asking(transaction("REFUNDED", operation("FAILED")))).toBe("refused");
  });

  it("passes on that InPost cannot be asked now", async () => {
    const { inpost } = create(() => ({ status: 503, text: "<html>" }));
    expect(await inpost.lookUpRefund?.(refund)).toMatchObject({ ok: false, failure: { kind: "retry" } });
  });
});

describe("what InPost sends, at the adapter", () => {
  it("R6: is checked with keys that the adapter fetches itself, once", async () => {
    const { inpost, requests } = create(() => ({
      json: {
        merchant_external_id: vectorMerchant,
        public_key: { public_key_base64: vectorKey, version: "3" },
      },
    }));
    const headers = new Headers({
      "X-Signature": vectorA.signature,
      "X-Signature-Timestamp": vectorA.timestamp,
      "X-Public-Key-Ver": "3",
      "X-Public-Key-Hash": vectorKeyHash,
    });
    const verified = { ok: true, merchantExternalId: vectorMerchant };
    const body = Buffer.from(vectorA.body);
    expect(await inpost.verifyRequest({ headers, body })).toEqual(verified);
    expect(await inpost.verifyRequest({ headers, body })).toEqual(verified);
    expect(requests.map(({ url }) => url.pathname)).toEqual(["/v1/izi/signing-keys/public/3"]);
  });

  it("R6: is refused when the keys cannot be had", async () => {
    const { inpost } = create(() => ({ status: 500 }));
    const headers = new Headers({
      "x-signature": vectorA.signature,
      "x-signature-timestamp": vectorA.timestamp,
      "x-public-key-ver": "3",
      "x-public-key-hash": vectorKeyHash,
    });
    expect(await inpost.verifyRequest({ headers, body: Buffer.from(vectorA.body) })).toEqual({
      ok: false,
      reason: "no-answer",
    });
  });

  it("R21: does not show its secrets to whoever looks at it", () => {
    const { inpost } = create(() => ({}));
    expect(JSON.stringify(inpost)).not.toContain("secret");
    expect(inpost.config).toEqual({
      posId: "12345678",
      merchantClientId: "kram-demo-widget",
      pluginVersion: "kram-0.1.0",
    });
    expect(inpost.readWebhook({ headers: new Headers(), body: "{}" }).ok).toBe(false);
  });
});
