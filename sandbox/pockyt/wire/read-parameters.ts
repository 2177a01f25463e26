import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

/** JSON with every bare number as a string of its own digits: `13.00` must stay `13.00`, and ids have more than 2^53. */
function quoteNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>) // an object that is no array
    : null;
}

function readJson(body: string): Parameters | null {
  try {
    const given = asObject(JSON.parse(body));
    const digits = asObject(JSON.parse(quoteNumbers(body)));
    if (!given || !digits) return null;
    const entries = Object.entries(given).filter(([, value]) => value !== null);
    return Object.fromEntries(
      entries.map(([name, value]) => {
        if (typeof value === "object") return [name, JSON.stringify(value)];
        return [name, typeof value === "number" ? String(digits[name]) : String(value)];
      }),
    );
  } catch {
    return null;
  }
}

/** The flat parameters of a request as the texts that were sent, or null. JSON unless it says it is a form (protocol section 1). */
export function readParameters(body: string, contentType: string | null): Parameters | null {
  const isForm = /^\s*application\/x-www-form-urlencoded/i.test(contentType ?? "");
  if (isForm) return Object.fromEntries(new URLSearchParams(body));
  return readJson(body);
}
