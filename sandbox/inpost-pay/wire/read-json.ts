import type { Json } from "@sandbox/inpost-pay/types";

/** A JSON object, or null for anything else. */
export function asObject(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null; // checked here
}

/** A part of an object, or an empty one. */
export function part(of: Json, name: string): Json {
  return asObject(of[name]) ?? {};
}

/** A field as text: strings as they are, numbers written out, anything else empty. */
export function text(of: Json, name: string): string {
  const value = of[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A list of objects; `null` and a left-out list are empty, what is no object is skipped. */
export function list(of: Json, name: string): Json[] {
  const value = of[name];
  return Array.isArray(value) ? value.map(asObject).filter((item) => item !== null) : [];
}

/** A list of strings, e.g. payment types. */
export function texts(of: Json, name: string): string[] {
  const value = of[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Parses JSON; undefined when it is none. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** An object without its empty optional fields: InPost never sends `null` (protocol section 10, 1). */
export function compact<T extends Json>(of: T): Json {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== null));
}
