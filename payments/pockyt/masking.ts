import { tokenHash } from "./sign";

const stars = "***";
const hiddenFields = new Set(["verifySign", "token", "customerNo"]);

/** A payment code as it may be kept: its last four digits, fewer of a short one (protocol 3.8 f). */
export function maskCode(code: string): string {
  return `${stars}${code.length >= 12 ? code.slice(-4) : ""}`;
}

/** A body for the journal, JSON or form: signatures and payment codes are masked. Anything else is only measured. */
export function maskBody(body: string): string {
  if (body === "") return "";
  const json = parse(body);
  if (json !== undefined) return JSON.stringify(mask(json));
  // A gateway's error page is worth its words.
  if (body.trimStart().startsWith("<")) return body.slice(0, 2000);
  if (!/^[\w.%+-]+=[^\s{}<>"]*$/.test(body)) return `(${body.length} characters, not JSON)`;
  const masked = [...new URLSearchParams(body)].map(([name, value]) => [name, maskField(name, value)]);
  return new URLSearchParams(masked.map(([name, value]) => [String(name), String(value)])).toString();
}

/** Hides what must not be kept wherever else it stands: token, its hash, this request's signature and code. */
export function withoutSecrets(
  text: string,
  { token, verifySign, code }: { token: string; verifySign?: string; code?: string },
): string {
  const secrets = [token, tokenHash(token), verifySign, code].filter((secret) => secret && secret.length > 3);
  const hidden = secrets.reduce<string>((shown, secret) => shown.replaceAll(secret ?? "", stars), text);
  return hidden;
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, maskField(name, content)]));
}

function maskField(name: string, content: unknown): unknown {
  if (content === null) return null;
  if (hiddenFields.has(name)) return stars;
  if (name === "paymentBarcode") return typeof content === "string" ? maskCode(content) : stars;
  return mask(content);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
