import { describe, expect, it } from "vitest";
import { addressSchema, toWireAddress } from "./address";
import { invoiceSchema, toWireInvoice } from "./invoice";

const invoice = {
  legal_form: "COMPANY",
  country_code: "PL",
  city: "Kraków",
  street: "Długa",
  building: "1",
  postal_code: "31-147",
  company_name: "Kęs sp. z o.o.",
  tax_id_prefix: "PL",
  tax_id: "6762484560",
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("invoice data (5.6)", () => {
  it("comes back in the answer as it was sent, absent parts left out", () => {
    expect(asJson(toWireInvoice(invoiceSchema.parse(invoice)))).toEqual(invoice);
  });

  it("R14: takes nulls, numbers and a truth value where texts are documented", () => {
    const odd = {
      ...invoice,
      flat: null,
      tax_id: 6762484560,
      building: 1,
      registration_data_edited: true,
      extra: {},
    };
    expect(asJson(toWireInvoice(invoiceSchema.parse(odd)))).toEqual({
      ...invoice,
      registration_data_edited: "true",
    });
  });

  it("needs its form and its country; an empty optional part counts as absent", () => {
    expect(invoiceSchema.safeParse({ ...invoice, legal_form: "" }).success).toBe(false);
    expect(invoiceSchema.safeParse({ ...invoice, country_code: undefined }).success).toBe(false);
    expect(invoiceSchema.parse({ ...invoice, company_name: "  " }).companyName).toBeUndefined();
  });
});

describe("an address (3.7)", () => {
  const address = { country_code: "PL", address: "Długa 1/2", city: "Kraków", postal_code: "31-147" };

  it("comes back as it was sent, with its parts or without", () => {
    const parts = { street: "Długa", building: "1", flat: "2" };
    for (const sent of [address, { ...address, address_details: parts }, { ...address, name: "Zofia Kęs" }])
      expect(asJson(toWireAddress(addressSchema.parse(sent)))).toEqual(sent);
  });

  it("R14: has no details when InPost knows none of them", () => {
    const none = { ...address, address_details: { street: null, building: "_", flat: "" } };
    expect(toWireAddress(addressSchema.parse(none))).toEqual(address);
  });
});
