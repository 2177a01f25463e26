import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { transactionEventToFact } from "./facts";
import { readTransactionWebhook } from "./transaction-webhook";

const secret = "synthetic-merchant-secret";
const vector =
  "c69c73027ef7ad23252d780fbc32cfff4306de04f7e324cad173ec16b236bd4f" +
  "baa1dfbe775f479c2e07eb511b7d3d38b972c4f0d2a823f378eef98e66a8cfea";
const event = {
  eventType: "PAYMENT_AUTHORIZED",
  eventData: {
    amount: { currency: "PLN", valueInCents: 12500 as number | undefined, value: undefined as unknown },
    createdDate: "2026-03-14T10:20:00Z",
    eventDateTime: "2026-03-14T10:20:05Z",
    merchantId: "demo-merchant-0001",
    orderReference: "1042",
    payment: { id: "pay-777", method: "BLIK_CODE", reference: "ref-778" },
    status: "AUTHORIZED",
    unheardOf: { a: 1 },
  },
};
const read = (body: string, signature: string | undefined, version: string | undefined = "2") =>
  readTransactionWebhook(
    {
      headers: new Headers({
        ...(signature && { "X-Signature": signature }),
        ...(version && { "X-API-Version": version }),
      }),
      body,
    },
    secret,
  );
const sha = (...values: string[]) =>
  createHash("sha512")
    .update([...values, secret].join(""))
    .digest("hex");
const begin = ["PLN", "12500", "2026-03-14T10:20:00Z", "2026-03-14T10:20:05Z", "demo-merchant-0001"];

describe("a transaction webhook (3.11)", () => {
  it("is taken with the vector's signature, and is a paid fact", () => {
    const taken = read(JSON.stringify(event), vector);
    expect(taken).toEqual({
      ok: true,
      value: {
        type: "PAYMENT_AUTHORIZED",
        amount: 12500,
        currency: "PLN",
        at: "2026-03-14T10:20:05Z",
        orderReference: "1042",
        paymentId: "pay-777",
        paymentReference: "ref-778",
        method: "BLIK_CODE",
        status: "AUTHORIZED",
      },
    });
    expect(taken.ok && transactionEventToFact(taken.value)).toEqual({
      kind: "paid",
      eventKey: "1042:webhook:pay-777:PAYMENT_AUTHORIZED",
      paidReference: "pay-777",
      paid: { amount: 12500, currency: "PLN" },
    });
  });

  it.each(["125.00", "125.0", "125", '"125.00"'])(
    "of version 1 signs its value as written: %s",
    (written) => {
      const body = JSON.stringify(event).replace('"valueInCents":12500', `"value":${written}`);
      const [currency = "", , ...rest] = begin;
      const signature = sha(
        "1",
        currency,
        written.replaceAll('"', ""),
        ...rest,
        "1042",
        "pay-777",
        "BLIK_CODE",
        "ref-778",
        "AUTHORIZED",
        "PAYMENT_AUTHORIZED",
      );
      expect(read(body, signature, "1")).toMatchObject({ ok: true, value: { amount: 12500 } });
      expect(read(body, signature, "2").ok).toBe(false);
    },
  );

  it.each(["REFUND", "REFUND_DECLINED"])("tells a %s", (eventType) => {
    const eventData = { ...event.eventData, operationId: "op-1", refundReference: "rf-1", status: "DONE" };
    const body = JSON.stringify({ eventType, eventData });
    const taken = read(body, sha("2", ...begin, "op-1", "pay-777", "BLIK_CODE", "rf-1", "DONE", eventType));
    expect(taken).toMatchObject({
      value: { type: eventType, operationId: "op-1", refundReference: "rf-1", amount: 12500 },
    });
    expect(taken.ok && transactionEventToFact(taken.value)).toBeUndefined();
  });

  it("tells a settlement, of which parts may be missing", () => {
    const body = JSON.stringify({
      eventType: "SETTLEMENT",
      eventData: { ...event.eventData, settlementId: "s-1" },
    });
    expect(read(body, sha("2", ...begin, "s-1", "", "SETTLEMENT"))).toMatchObject({
      value: { type: "SETTLEMENT", settlementId: "s-1", transferReference: "" },
    });
  });

  it.each<[string, string, string | undefined, string, string]>([
    ["no signature", JSON.stringify(event), undefined, "2", "BAD_REQUEST"],
    ["no version", JSON.stringify(event), vector, "", "BAD_REQUEST"],
    ["another version", JSON.stringify(event), vector, "3", "INVALID_SIGNATURE"],
    ["another sum", JSON.stringify(event).replace("12500", "12501"), vector, "2", "INVALID_SIGNATURE"],
    ["another order", JSON.stringify(event).replace('"1042"', '"1043"'), vector, "2", "INVALID_SIGNATURE"],
    ["capitals", JSON.stringify(event), vector.toUpperCase(), "2", "INVALID_SIGNATURE"],
    ["half a signature", JSON.stringify(event), vector.slice(64), "2", "INVALID_SIGNATURE"],
    ["no JSON", "{", vector, "2", "MALFORMED_REQUEST"],
    [
      "a type that cannot be checked",
      JSON.stringify(event).replace("PAYMENT_AUTHORIZED", "GIFT"),
      vector,
      "2",
      "BAD_REQUEST",
    ],
  ])("R6: is refused with %s", (_, body, signature, version, code) => {
    const headers = new Headers({
      ...(signature && { "x-signature": signature }),
      ...(version && { "x-api-version": version }),
    });
    expect(readTransactionWebhook({ headers, body }, secret)).toMatchObject({ ok: false, error: { code } });
  });
});
