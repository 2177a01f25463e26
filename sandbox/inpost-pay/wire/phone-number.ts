import { part, text } from "@sandbox/inpost-pay/wire/read-json";
import type { Json } from "@sandbox/inpost-pay/types";

const prefixes = ["48", "46", "45", "44", "49", "420"];

export interface WirePhone {
  country_prefix: string;
  phone: string;
}

/** A number such as `48601224418` as the wire writes it. */
export function writePhone(digits: string): WirePhone {
  const prefix = prefixes.find((candidate) => digits.startsWith(candidate)) ?? digits.slice(0, 2);
  return { country_prefix: `+${prefix}`, phone: digits.slice(prefix.length) };
}

/** The digits of a phone object of the wire, e.g. `48600700800`; empty when there is none. */
export function readPhone(of: Json, name: string): string {
  const phone = part(of, name);
  return `${text(phone, "country_prefix")}${text(phone, "phone")}`.replace(/\D/g, "");
}

/** `600*****00`: what a page may show of a number (protocol section 0.4). */
export function maskPhone(digits: string): string {
  const { phone } = writePhone(digits);
  return `${phone.slice(0, 3)}*****${phone.slice(-2)}`;
}
