import { describe, expect, it } from "vitest";
import { vectorA, vectorKey, vectorKeyHash, vectorMerchant } from "./testing/examples";
import { createProvider, orderId, page, transaction, transactionId } from "./testing/providers";

describe("looking a payment up at InPost Pay", () => {
  const tell = async (...items: object[]) => {
    const { inpost } = createProvider(() => ({ json: page(...items) }));
    const told = await inpost.lookUp({ reference: orderId, version: 3, orderNumber: "x" });
    return told.ok ? told.value : undefined;
  };

  it("asks for the order's transactions by the shop's id", async () => {
    const { inpost, requests } = createProvider(() => ({ json: page() }));
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
    const { inpost } = createProvider(() => ({ json: { items: transaction("AUTHORIZED"), anything: 1 } }));
    expect(await inpost.lookUp({ reference: orderId, version: 0, orderNumber: "" })).toMatchObject({
      value: { fact: { kind: "paid" } },
    });
  });
});

describe("cancelling at InPost Pay", () => {
  it("rejects the order with an event of its own", async () => {
    const { inpost, requests } = createProvider(() => ({ json: {} }));
    await inpost.cancel({ reference: orderId });
    expect(requests[0]?.url.pathname).toBe(`/v1/izi/order/${orderId}/event`);
    expect(requests[0]?.json).toEqual({
      event_id: "id-1",
      event_data_time: "2026-03-14T10:16:00.000Z",
      event_data: { order_status: "ORDER_REJECTED" },
    });
  });

  it("takes an order that InPost never took for cancelled", async () => {
    const { inpost } = createProvider(() => ({
      status: 404,
      json: { error_code: "ORDER_NOT_FOUND", error_message: "" },
    }));
    expect(await inpost.cancel({ reference: orderId })).toEqual({
      ok: true,
      value: { outcome: "already-cancelled" },
    });
  });

  it("does not guess when the look-up after a refusal fails", async () => {
    const { inpost } = createProvider(({ method }) =>
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

describe("what InPost sends, at the adapter", () => {
  it("R6: is checked with keys that the adapter fetches itself, once", async () => {
    const { inpost, requests } = createProvider(() => ({
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
    const { inpost } = createProvider(() => ({ status: 500 }));
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
    const { inpost } = createProvider(() => ({}));
    expect(JSON.stringify(inpost)).not.toContain("secret");
    expect(inpost.config).toEqual({
      posId: "12345678",
      merchantClientId: "kram-demo-widget",
      pluginVersion: "kram-0.1.0",
    });
    expect(inpost.readWebhook({ headers: new Headers(), body: "{}" }).ok).toBe(false);
  });
});
