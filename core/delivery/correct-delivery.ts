import type { DeliveryType } from "./delivery";

/** What may be set right in a delivery after the order was placed. */
export const correctable = [
  "expectedAt",
  "lockerCode",
  "name",
  "street",
  "city",
  "zip",
  "phone",
  "email",
  "courierNote",
] as const;
export type Correctable = (typeof correctable)[number];

const address: readonly Correctable[] = ["name", "street", "city", "zip", "courierNote"];

/** The first of these fields that a delivery of this type does not have, e.g. `street` of one to a locker. */
export function wrongFor(type: DeliveryType, fields: readonly Correctable[]): Correctable | undefined {
  return fields.find((field) => {
    if (type === "DIGITAL") return field !== "email";
    return type === "APM" ? address.includes(field) : field === "lockerCode";
  });
}
