"use client";

import { useState } from "react";
import { AddressFields } from "./address-fields";
import { Block, Pick } from "./parts";
import type { Address, Invoice } from "./phone-types";
import { useWords } from "./words-client";

type Kind = "none" | Invoice["legalForm"];
type Props = {
  invoice: Invoice | null | undefined;
  address?: Address;
  busy: boolean;
  onChange: (invoice: Invoice | null) => void;
};

/** No invoice, one for a person, or one for a company with its tax number. */
export function InvoiceSection({ invoice, address, busy, onChange }: Props) {
  const { words } = useWords();
  const [kind, setKind] = useState<Kind>(invoice?.legalForm ?? "none");
  const company = kind === "COMPANY";
  function save({ companyName, taxId, name = "", ...rest }: Record<string, string>) {
    const [first = "", ...last] = name.split(" ");
    onChange({
      ...(rest as Omit<Address, "name">), // the form requires street, building, city and postal code
      legalForm: company ? "COMPANY" : "PERSON",
      name: first,
      surname: last.join(" ") || undefined,
      ...(company ? { companyName, taxId, taxIdPrefix: "PL" } : {}),
    });
  }
  return (
    <Block title={words.invoice.title}>
      <div role="radiogroup" aria-label={words.invoice.title} className="grid gap-2">
        {(["none", "PERSON", "COMPANY"] as const).map((one) => (
          <Pick
            key={one}
            name="invoice"
            checked={kind === one}
            disabled={busy}
            label={words.invoice[one]}
            onChange={() => {
              setKind(one);
              if (one === "none" && invoice) onChange(null);
            }}
          />
        ))}
      </div>
      {kind === "none" ? null : (
        <AddressFields
          key={kind}
          address={
            invoice
              ? { ...invoice, name: [invoice.name, invoice.surname].filter(Boolean).join(" ") }
              : address
          }
          busy={busy}
          extra={
            company
              ? [
                  {
                    name: "companyName",
                    label: words.invoice.company,
                    value: invoice?.companyName ?? "",
                    required: true,
                  },
                  { name: "taxId", label: words.invoice.taxId, value: invoice?.taxId ?? "", required: true },
                ]
              : undefined
          }
          onSave={save}
        />
      )}
    </Block>
  );
}
