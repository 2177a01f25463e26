import { phoneNumber } from "@/core/order/phone-number";
import { polishTaxId } from "@/core/order/polish-tax-id";
import type { FieldProblem } from "./checkout-words";

/** What is wrong with the form, by the names of its fields. */
export type FieldErrors = Readonly<Partial<Record<string, FieldProblem>>>;

export type Checked = Pick<HTMLInputElement, "name" | "type" | "value" | "validity">;

/** What the browser finds wrong with a field, in the form's own terms; its own words would be in its own language. */
export function problemOf({ name, type, value, validity }: Checked): FieldProblem | undefined {
  if (validity.valueMissing || (value !== "" && value.trim() === "" && type !== "checkbox"))
    return type === "checkbox" ? "consent" : name === "locker" ? "locker" : "missing";
  if (value === "") return undefined;
  if (name === "phone") return phoneNumber(value) === undefined ? "phone" : undefined;
  if (name === "invoice.taxId") return polishTaxId(value) === undefined ? "taxId" : undefined;
  if (validity.typeMismatch) return "email";
  if (validity.patternMismatch) return /zip|postalCode/i.test(name) ? "zip" : "invalid";
  return undefined;
}

const byPath: readonly [RegExp, string, FieldProblem][] = [
  [/^delivery\.locker$/, "locker", "locker"],
  [/^delivery\.(street|city|zip|note)$/, "$1", "invalid"],
  [/^consents\.(.+)$/, "consents.$1", "consent"],
  [/^(email)$/, "$1", "email"],
  [/^(phone)$/, "$1", "phone"],
  [/^(invoice\.taxId)$/, "$1", "taxId"],
  [/^(invoice\.\w+|name|comments)$/, "$1", "invalid"],
];

/** The fields that the server found wrong, out of the `errors` of its answer. */
export function errorsIn(errors: unknown): FieldErrors {
  if (!Array.isArray(errors)) return {};
  const found = errors.flatMap((each: unknown): [string, FieldProblem][] => {
    const path = typeof each === "object" && each && "path" in each ? String(each.path) : "";
    const known = byPath.find(([pattern]) => pattern.test(path));
    return known ? [[path.replace(known[0], known[1]), known[2]]] : [];
  });
  return Object.fromEntries(found);
}
