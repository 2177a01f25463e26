import { describe, expect, it } from "vitest";
import { parseNotification } from "./notification";

describe("parseNotification", () => {
  it("is content with an empty body", () => {
    expect(parseNotification("")).toEqual({});
    expect(parseNotification("  \r\n")).toEqual({});
  });

  it("reads the reference out of a form, among other fields", () => {
    const form =
      "clientInvoiceId=ORD-1042&invoiceReference=20260203140509123&msisdn=46701740605&subscriberKey=a%2Bb";
    expect(parseNotification(form)).toEqual({ claimedReference: "20260203140509123" });
    expect(parseNotification("invoiceReference=+1397240460668+")).toEqual({
      claimedReference: "1397240460668",
    });
  });

  it.each([
    "invoiceReference=",
    "invoiceReference=<script>",
    "invoiceReference=%00",
    `invoiceReference=${"1".repeat(65)}`,
    "INVOICEREFERENCE=1",
    '{"invoiceReference":"1"}',
    "%E0%A4%A",
    "\u0000\u0001",
  ])("makes nothing of %j", (body) => {
    expect(parseNotification(body)).toEqual({});
  });

  it("does not read on in a very long body", () => {
    expect(parseNotification(`x=${"y".repeat(5000)}&invoiceReference=1`)).toEqual({});
  });
});
