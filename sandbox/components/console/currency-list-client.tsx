"use client";

import { useState } from "react";
import { Field } from "@ui/field";

type CurrencyListProps = {
  label: string;
  currencies: string[];
  disabled: boolean;
  onChange: (currencies: string[]) => void;
};

/** "sek, eur PLN" → ["SEK", "EUR", "PLN"]; null when something is no currency code or nothing is left. */
export function readCurrencies(typed: string): string[] | null {
  const codes = typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return codes.length > 0 && codes.every((code) => /^[A-Z]{3}$/.test(code)) ? [...new Set(codes)] : null;
}

/** Currency codes in one line; saved when the field is left or Enter is pressed. */
export function CurrencyList({ label, currencies, disabled, onChange }: CurrencyListProps) {
  const [wrong, setWrong] = useState(false);
  const shown = currencies.join(", ");

  function save(typed: string) {
    const codes = readCurrencies(typed);
    setWrong(!codes);
    if (codes && codes.join(", ") !== shown) onChange(codes);
  }

  return (
    <Field
      dense
      hideLabel
      key={shown}
      label={label}
      defaultValue={shown}
      disabled={disabled}
      error={wrong ? "Codes of three letters, like PLN, SEK" : undefined}
      className="min-w-36"
      onBlur={(event) => save(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && save(event.currentTarget.value)}
    />
  );
}
