import type { Money } from "@sandbox/store/person";

/** An amount as it stands in the XML; the value is a well-formed decimal number. */
export interface WireAmount {
  currency: string;
  value: string;
}

/** Highest sum this sandbox keeps: 9 999 999.99. Above it an amount is "rejected" (code 11). */
export const HIGHEST_AMOUNT = 999_999_999;

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** `188.99 SEK` → 18899 minor units; `-5` → -500. Null when it has more than two decimals (protocol 2.3). */
export function toMoney({ currency, value }: WireAmount): Money | null {
  const [, sign, whole = "", fraction = ""] = decimal.exec(value) ?? [];
  if (sign === undefined || fraction.length > 2 || whole.length > 13) return null;
  const minor = Number(whole || "0") * 100 + Number(fraction.padEnd(2, "0"));
  return { amount: sign === "-" && minor !== 0 ? -minor : minor, currency };
}

/** 18899 SEK → `188.99`. */
export function toDecimal({ amount }: Money): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 18899 SEK → `188.99 SEK`, as it stands in an SMS. */
export function inWords(money: Money): string {
  return `${toDecimal(money)} ${money.currency}`;
}
