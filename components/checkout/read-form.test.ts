import { describe, expect, it } from "vitest";
import { readForm } from "./read-form";

const label = { en: "terms", pl: "regulamin" };
const consent = { id: "terms", version: "2", required: true, text: label, label, url: "/terms", links: [] };
const beside = {
  locale: "pl" as const,
  consents: [consent, { ...consent, id: "news" }],
  expectedTotal: 5219,
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const contact = { name: "Zofia", email: "z@example.com", phone: "600700800" };

describe("the checkout form as it is sent", () => {
  it("has the locker, the extras and the accepted consents in their version", () => {
    const form = formOf({
      ...contact,
      delivery: "APM",
      locker: "KRA010",
      options: "GW",
      "consents.terms": "on",
    });
    expect(readForm(form, beside)).toEqual({
      ...{ ...contact, locale: "pl", expectedTotal: 5219, invoice: undefined, comments: undefined },
      delivery: { type: "APM", locker: "KRA010", options: ["GW"] },
      consents: [{ id: "terms", version: "2" }],
    });
  });

  it("has the address for a courier, and nothing for a download", () => {
    const address = { street: "Długa 1", city: "Kraków", zip: "31-146", note: " " };
    expect(readForm(formOf({ ...contact, delivery: "COURIER", ...address }), beside).delivery).toEqual({
      ...{ ...address, note: undefined, type: "COURIER", options: [] },
    });
    expect(readForm(formOf({ ...contact, delivery: "DIGITAL" }), beside).delivery).toEqual({
      type: "DIGITAL",
    });
  });

  it("has an invoice only when one is wanted", () => {
    const company = {
      "invoice.legalForm": "COMPANY",
      "invoice.companyName": "Kęs",
      "invoice.taxId": "5261040828",
      "invoice.city": "Kraków",
    };
    expect(readForm(formOf({ ...contact, delivery: "DIGITAL", ...company }), beside).invoice).toBeUndefined();
    const wanted = formOf({ ...contact, delivery: "DIGITAL", wantInvoice: "on", ...company });
    expect(readForm(wanted, beside).invoice).toMatchObject({ legalForm: "COMPANY", companyName: "Kęs" });
    wanted.set("invoice.legalForm", "PERSON");
    expect(readForm(wanted, beside).invoice).not.toHaveProperty("taxId");
  });
});
