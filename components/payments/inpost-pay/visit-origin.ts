/** Where the shopper came from, as the order will carry it (protocol 2.6.1 and 3.7: additional parameters). */
export type OriginParameter = { key: string; value: string };

const KEY = "kram-origin";
const NAMES = ["gclid", "fbclid", "ttclid", "utm_source", "utm_medium", "utm_campaign"];

type Memory = Pick<Storage, "getItem" | "setItem">;

/** The campaign parameters of this visit: those of the address, else those that it began with; and Google's client id. */
export function visitOrigin(search: string, cookies: string, memory: Memory): OriginParameter[] {
  const parameters = new URLSearchParams(search);
  const found = NAMES.flatMap((key) => {
    const value = parameters.get(key);
    return value ? [{ key, value: value.slice(0, 200) }] : [];
  });
  if (found.length > 0) memory.setItem(KEY, JSON.stringify(found));
  const client = /(?:^|;\s*)_ga=GA\d\.\d\.([\d.]{1,60})/.exec(cookies)?.[1];
  return [...remembered(memory), ...(client ? [{ key: "client_id", value: client }] : [])];
}

function remembered(memory: Memory): OriginParameter[] {
  try {
    const kept: unknown = JSON.parse(memory.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isParameter) : [];
  } catch {
    return []; // somebody else wrote there
  }
}

function isParameter(value: unknown): value is OriginParameter {
  const { key, value: text } = (value ?? {}) as Partial<OriginParameter>; // checked in the next line
  return typeof key === "string" && typeof text === "string";
}
