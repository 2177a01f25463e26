import { z } from "zod";
import { filled, maybe, maybeText, text } from "./lenient";

/** A person's or a delivery's address (protocol 3.7). `address` is street and number in one line. */
export type InpostAddress = {
  /** Only of a delivery address. */
  name?: string;
  countryCode: string;
  address: string;
  city: string;
  postalCode: string;
  street?: string;
  /** Absent for the placeholder `_` too. */
  building?: string;
  flat?: string;
};

const details = z.object({ street: maybeText, building: maybeText, flat: maybeText });

export const addressSchema = z
  .object({
    name: maybeText,
    country_code: filled,
    address: text,
    city: text,
    postal_code: text,
    address_details: maybe(details),
  })
  .transform((wire): InpostAddress => ({
    name: wire.name,
    countryCode: wire.country_code.toUpperCase(),
    address: wire.address,
    city: wire.city,
    postalCode: wire.postal_code,
    street: wire.address_details?.street,
    building: wire.address_details?.building === "_" ? undefined : wire.address_details?.building,
    flat: wire.address_details?.flat,
  }));

/** The same as JSON; absent parts are left out. */
export function toWireAddress(address: InpostAddress) {
  const { name, countryCode, city, postalCode, street, building, flat } = address;
  const hasDetails = [street, building, flat].some((part) => part !== undefined);
  return {
    ...(name !== undefined && { name }),
    country_code: countryCode,
    address: address.address,
    city,
    postal_code: postalCode,
    ...(hasDetails && { address_details: { street, building, flat } }),
  };
}
