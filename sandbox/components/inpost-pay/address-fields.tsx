"use client";

import type { FormEvent } from "react";
import { Button } from "@ui/button";
import { Field } from "@ui/field";
import type { Address } from "./phone-types";
import { useWords } from "./words-client";

type Name = "name" | "street" | "building" | "flat" | "city" | "postalCode";
const FIELDS: { name: Name; complete: string; wide?: boolean; optional?: boolean }[] = [
  { name: "name", complete: "name", wide: true },
  { name: "street", complete: "address-line1", wide: true },
  { name: "building", complete: "off" },
  { name: "flat", complete: "off", optional: true },
  { name: "postalCode", complete: "postal-code" },
  { name: "city", complete: "address-level2" },
];

/** Name and address with a button to save them; `extra` fields stand above. */
export function AddressFields({
  address,
  extra,
  busy,
  onSave,
}: {
  address: Address | undefined;
  extra?: { name: string; label: string; value: string; required?: boolean }[];
  busy: boolean;
  onSave: (values: Record<string, string>) => void;
}) {
  const { words } = useWords();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value).trim()]);
    onSave(Object.fromEntries(entries.filter(([, value]) => value)));
  }
  return (
    <form onSubmit={submit} className="mt-3 grid grid-cols-2 gap-2">
      {(extra ?? []).map(({ name, label, value, required }) => (
        <div key={name} className="col-span-2">
          <Field dense label={label} name={name} defaultValue={value} required={required} />
        </div>
      ))}
      {FIELDS.map(({ name, complete, wide, optional }) => (
        <div key={name} className={wide ? "col-span-2" : ""}>
          <Field
            dense
            label={words.delivery[name]}
            name={name}
            autoComplete={complete}
            defaultValue={address?.[name] ?? ""}
            required={!optional}
          />
        </div>
      ))}
      <Button type="submit" size="sm" className="col-span-2" busy={busy}>
        {words.delivery.save}
      </Button>
    </form>
  );
}
