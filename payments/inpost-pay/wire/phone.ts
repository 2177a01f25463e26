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
