"use client";

import { useState } from "react";
import { Choice } from "./choice";
import { zipPattern } from "./courier-fields";
import { Section } from "./section";
import { type FieldParts, TextField } from "./text-field";

/** An invoice, for those who want one: on a person or on a company. */
export function InvoiceFields(parts: FieldParts) {
  const { words, kept } = parts;
  const [wanted, setWanted] = useState(kept.has("wantInvoice"));
  const [company, setCompany] = useState(kept.get("invoice.legalForm") !== "PERSON");
  const form = (value: "COMPANY" | "PERSON", label: string) => (
    <Choice
      type="radio"
      name="invoice.legalForm"
      value={value}
      checked={company === (value === "COMPANY")}
      onChange={() => setCompany(value === "COMPANY")}
    >
      {label}
    </Choice>
  );
  return (
    <Section title={words.invoice}>
      <Choice
        plain
        type="checkbox"
        name="wantInvoice"
        checked={wanted}
        onChange={(event) => setWanted(event.target.checked)}
      >
        {words.wantInvoice}
      </Choice>
      {wanted ? (
        <>
          <div role="radiogroup" aria-label={words.legalForm} className="grid gap-2 sm:grid-cols-2">
            {form("COMPANY", words.company)}
            {form("PERSON", words.person)}
          </div>
          <div className="grid gap-4 sm:grid-cols-2">
            {company ? (
              <>
                <InvoiceField {...parts} name="companyName" label={words.companyName} maxLength={200} />
                <InvoiceField {...parts} name="taxId" label={words.taxId} maxLength={20} />
              </>
            ) : (
              <>
                <InvoiceField {...parts} name="name" label={words.firstName} maxLength={80} />
                <InvoiceField {...parts} name="surname" label={words.surname} maxLength={80} />
              </>
            )}
          </div>
          <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
            <InvoiceField {...parts} name="street" label={words.invoiceStreet} maxLength={120} />
            <InvoiceField {...parts} name="building" label={words.building} maxLength={20} />
            <TextField {...parts} name="invoice.flat" label={words.flat} maxLength={20} />
          </div>
          <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-4">
            <InvoiceField
              {...parts}
              name="postalCode"
              label={words.zip}
              pattern={zipPattern}
              maxLength={10}
            />
            <InvoiceField {...parts} name="city" label={words.city} maxLength={80} />
          </div>
        </>
      ) : null}
    </Section>
  );
}

function InvoiceField({ name, ...rest }: Parameters<typeof TextField>[0]) {
  return <TextField {...rest} name={`invoice.${name}`} required />;
}
