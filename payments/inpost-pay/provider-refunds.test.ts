import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import type { PlayedAnswer } from "./testing/examples";
import { createProvider, page, refund, transaction, transactionId } from "./testing/providers";

describe("refunding at InPost Pay", () => {
  const refunding = (status: string, search: PlayedAnswer = { json: page(transaction("AUTHORIZED")) }) =>
    createProvider(({ method }) =>
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
    const { inpost } = createProvider(() => ({ json: page(...items) }));
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
    const { inpost } = createProvider(() => ({ status: 503, text: "<html>" }));
    expect(await inpost.lookUpRefund?.(refund)).toMatchObject({ ok: false, failure: { kind: "retry" } });
  });
});
