import { describe, expect, it } from "vitest";
import { checkOrder } from "@sandbox/seqr/wire/check-order";
import { parseXml } from "@sandbox/seqr/wire/parse-xml";

const check = (xml: string) => () => checkOrder(parseXml(xml));

describe("checkOrder", () => {
  it("takes schema order, with things left out and repeated", () => {
    const rows = "<invoiceRow><itemQuantity>1</itemQuantity></invoiceRow>".repeat(3);
    expect(
      check(
        `<sendInvoice><context/><invoice><title/><invoiceRows>${rows}</invoiceRows></invoice><tokens/><tokens/></sendInvoice>`,
      ),
    ).not.toThrow();
  });

  it("names the element that came too early", () => {
    const xml = "<getPaymentStatus><context/><invoiceVersion/><invoiceReference/></getPaymentStatus>";
    expect(check(xml)).toThrow("unexpected element invoiceReference in getPaymentStatus");
  });

  it("looks into nested types", () => {
    const xml = "<cancelInvoice><context><password/><channel/></context></cancelInvoice>";
    expect(check(xml)).toThrow("unexpected element channel in context");
  });

  it("refuses unknown and doubled elements", () => {
    expect(check("<unregisterTerminal><context/><what/></unregisterTerminal>")).toThrow("what");
    expect(check("<unregisterTerminal><context/><context/></unregisterTerminal>")).toThrow("expected none");
  });
});
