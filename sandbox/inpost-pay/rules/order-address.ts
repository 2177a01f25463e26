import type { Checkout } from "@sandbox/inpost-pay/phone/types";
import type { Json } from "@sandbox/inpost-pay/types";
import { compact } from "@sandbox/inpost-pay/wire/read-json";
import type { Person } from "@sandbox/store/person";

const countryCodes: Record<string, string> = {
  Poland: "PL",
  Sweden: "SE",
  Denmark: "DK",
  "United Kingdom": "GB",
  Germany: "DE",
  Czechia: "CZ",
};

type Address = NonNullable<NonNullable<Checkout["delivery"]>["address"]>;

const numbered = /^(.*?)\s+(\d+(?:\s?[A-Za-z](?![A-Za-z.]))?)(?:\s*(?:\/|m\.?|,)\s*(.+))?$/;

/** Street, building and flat of one line; `_` where no building can be told (protocol section 3.7). */
export function splitStreet(line: string): { street: string; building: string; flat?: string } {
  const [, street, building, flat] = numbered.exec(line.trim()) ?? [];
  if (street === undefined || building === undefined) return { street: line.trim(), building: "_" };
  return { street, building, ...(flat ? { flat } : {}) };
}

/** The person's own address as the app has it. */
export function ownAddress({ name, address }: Person): Address {
  const countryCode = countryCodes[address.country] ?? "PL";
  return { name, countryCode, ...splitStreet(address.street), city: address.city, postalCode: address.zip };
}

/** An address of the wire: one line and its parts. */
export function writeAddress({ countryCode, street, building, flat, city, postalCode }: Address): Json {
  const number = building === "_" ? "" : ` ${building}`;
  return {
    country_code: countryCode,
    address: `${street}${number}${flat ? `/${flat}` : ""}`,
    city,
    postal_code: postalCode,
    address_details: compact({ street, building, flat }),
  };
}
