import type { WireAmount } from "@sandbox/seqr/rules/amount";
import type { XmlElement } from "@sandbox/seqr/wire/parse-xml";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";

/** Reading by name, never by position (protocol 2.2). An element that is left out and an empty one are the same. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of a name, in document order. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The text of a child, without white space around it; empty when it is left out. */
export function text(element: XmlElement | undefined, name: string): string {
  return child(element, name)?.text.trim() ?? "";
}

/** A whole number, or null when left out or empty (suds sends an empty `invoiceVersion`, protocol 11.2). */
export function integer(element: XmlElement | undefined, name: string): number | null {
  const value = text(element, name);
  if (value === "") return null;
  if (!/^[+-]?\d{1,15}$/.test(value)) throw new SoapFault(`Unmarshalling Error: not a number: ${value}`);
  return Number(value);
}

/** A decimal number as text, or empty. */
export function decimal(element: XmlElement | undefined, name: string): string {
  const value = text(element, name);
  if (value !== "" && !/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value))
    throw new SoapFault(`Unmarshalling Error: not a number: ${value}`);
  return value;
}

/** An amount, or null when it is left out or has no value. */
export function amount(element: XmlElement | undefined, name: string): WireAmount | null {
  const found = child(element, name);
  const value = decimal(found, "value");
  return value === "" ? null : { currency: text(found, "currency"), value };
}

/** One of a closed list, or null when left out. */
export function oneOf<T extends string>(
  element: XmlElement | undefined,
  name: string,
  known: readonly T[],
): T | null {
  const value = text(element, name);
  if (value === "") return null;
  const found = known.find((candidate) => candidate === value);
  if (!found) throw new SoapFault(`Unmarshalling Error: ${value} is not one of ${known.join(", ")}`);
  return found;
}
