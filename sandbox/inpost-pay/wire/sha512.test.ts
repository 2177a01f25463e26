import { describe, expect, it } from "vitest";
import { isRefundSignature, rawNumber, signRefund } from "@sandbox/inpost-pay/wire/refund-signature";
import { signWebhook, webhookFields, type WebhookType } from "@sandbox/inpost-pay/wire/webhook-signature";

const secret = "synthetic-merchant-secret";

describe("the refund signature", () => {
  const request = {
    commandId: "11111111-2222-4333-8444-555555555555",
    transactionId: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
    additionalData: "",
    externalRefundId: "rf-0001",
    refundAmount: "12.50",
    secret,
  };
  const vector =
    "9ad6414d26a599d27cba0a5738ef35a4b86cfb5344742eb29b9ff35ab297c4b844ec25b75ea37ca5d458716e1ebfa8538e2f0c60ece2baaea019c861ea9773f4";

  it("is that of the vector in section 2.11, with and without its prefix", () => {
    expect(signRefund(request)).toBe(vector);
    expect(isRefundSignature(vector, request)).toBe(true);
    expect(isRefundSignature(`SHA-512_${vector}`, request)).toBe(true);
  });

  it("does not fit another amount, secret or length", () => {
    expect(isRefundSignature(vector, { ...request, refundAmount: "12.5" })).toBe(false);
    expect(isRefundSignature(vector, { ...request, secret: "other" })).toBe(false);
    expect(isRefundSignature(vector.slice(1), request)).toBe(false);
  });

  it.each([
    ['{"refund_amount":12.50}', "12.50"],
    ['{"refund_amount" : 3, "x":1}', "3"],
    ['{"refund_amount":"12.50"}', "12.50"],
    ["{}", ""],
  ])("takes the amount out of %s as it stands", (body, expected) => {
    expect(rawNumber(body, "refund_amount")).toBe(expected);
  });
});

describe("the webhook signature", () => {
  const eventData = {
    amount: { currency: "PLN", valueInCents: 12500 },
    createdDate: "2026-03-14T10:20:00Z",
    eventDateTime: "2026-03-14T10:20:05Z",
    merchantId: "demo-merchant-0001",
    orderReference: "1042",
    payment: { id: "pay-777", method: "BLIK_CODE", reference: "ref-778" },
    status: "AUTHORIZED",
  };

  it("is that of the vector in section 3.11", () => {
    expect(signWebhook("2", { eventType: "PAYMENT_AUTHORIZED", eventData }, secret)).toBe(
      "c69c73027ef7ad23252d780fbc32cfff4306de04f7e324cad173ec16b236bd4fbaa1dfbe775f479c2e07eb511b7d3d38b972c4f0d2a823f378eef98e66a8cfea",
    );
  });

  it.each(Object.keys(webhookFields) as WebhookType[])(
    "covers type, version and secret of %s",
    (eventType) => {
      const signed = signWebhook("2", { eventType, eventData }, secret);
      expect(signed).toMatch(/^[0-9a-f]{128}$/);
      expect(signWebhook("1", { eventType, eventData }, secret)).not.toBe(signed);
      expect(signWebhook("2", { eventType, eventData }, "other")).not.toBe(signed);
    },
  );
});
