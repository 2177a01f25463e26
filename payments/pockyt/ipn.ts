import { z } from "zod";
import { fromDecimal, isCurrency, money, type Money } from "@/core/money/money";
import { amountSchema, idSchema } from "./answers";
import { isSigned } from "./sign";
import { type PockytStatus, readStatus } from "./status";
import { readTime } from "./time";

/** What Pockyt tells by itself (protocol 4). `amount` undefined: in no currency of the shop, see `amountText`. */
export type PockytIpn = {
  transactionNo: string;
  reference: string;
  status: PockytStatus;
  rawStatus: string;
  amount: Money | undefined;
  /** As it came, e.g. `24.60 USD`. */
  amountText: string;
  /** When it happened; absent when the sender's time cannot be read. */
  time?: Date;
  /** The wallet's own id of the payment. */
  vendorId?: string;
};

export type ReadIpn = { ok: true; ipn: PockytIpn } | { ok: false; why: "signature" | "malformed" };

const maxLength = 20_000;
const text = z.string().max(500);

const ipnSchema = z.object({
  transactionNo: idSchema,
  reference: text.default(""),
  status: text.min(1),
  amount: amountSchema,
  currency: text.min(1),
  time: text.optional(),
  completedAt: text.optional(),
  vendorId: text.optional(),
});

/**
 * Reads a notification, form or JSON. The signature is checked first, over every field received (protocol 4, R13);
 * nothing of what is not signed is given back.
 */
export function readIpn(body: string, contentType: string | null, token: string): ReadIpn {
  const fields = body.length > maxLength ? undefined : readFields(body, contentType);
  if (!fields) return { ok: false, why: "malformed" };
  if (!isSigned(fields.signed, fields.signed.verifySign ?? "", token)) return { ok: false, why: "signature" };
  const read = ipnSchema.safeParse(fields.raw);
  if (!read.success) return { ok: false, why: "malformed" };
  const { time, completedAt, vendorId, amount, currency, status, ...ids } = read.data;
  const at = readTime(time ?? completedAt ?? "");
  return {
    ok: true,
    ipn: {
      ...ids,
      status: readStatus(status),
      rawStatus: status,
      amount: isCurrency(currency) ? money(fromDecimal(amount) ?? 0, currency) : undefined,
      amountText: `${amount} ${currency}`.slice(0, 40),
      ...(at && { time: at }),
      ...(vendorId && { vendorId }),
    },
  };
}

/** `signed`: as text, the way it was signed. `raw`: with its types, so that an id sent as a number is seen (R7). */
type Fields = { signed: Record<string, string>; raw: Record<string, unknown> };

function readFields(body: string, contentType: string | null): Fields | undefined {
  if (/json/i.test(contentType ?? "") || body.trimStart().startsWith("{")) return readJson(body);
  const pairs = [...new URLSearchParams(body)];
  const signed = Object.fromEntries(pairs);
  // A name that stands twice could be read in two ways.
  return pairs.length > Object.keys(signed).length ? undefined : { signed, raw: signed };
}

function readJson(body: string): Fields | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const present = Object.entries(json).filter(([, value]) => value !== null);
  const signed = present.map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return { signed: Object.fromEntries(signed), raw: Object.fromEntries(present) };
}
