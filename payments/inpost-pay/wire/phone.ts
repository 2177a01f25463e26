import { z } from "zod";
import { filled } from "./lenient";

/** `{ countryPrefix: "+48", phone: "600700800" }` (protocol 0.4). */
export type InpostPhone = { countryPrefix: string; phone: string };
export type WirePhone = { country_prefix: string; phone: string };

export const phoneSchema = z
  .object({ country_prefix: filled, phone: filled })
  .transform(({ country_prefix, phone }): InpostPhone => ({ countryPrefix: country_prefix, phone }));

export function toWirePhone({ countryPrefix, phone }: InpostPhone): WirePhone {
  return { country_prefix: countryPrefix, phone };
}

/** Whether two numbers are one, however they are spaced and prefixed: `+48 600 700 800` is `0048 600700800` (R32). */
export function samePhone(one: InpostPhone, other: InpostPhone): boolean {
  return digits(one) === digits(other);
}

function digits({ countryPrefix, phone }: InpostPhone): string {
  return `${countryPrefix.replace(/\D/g, "").replace(/^00/, "")}-${phone.replace(/\D/g, "")}`;
}
