import { callOut } from "@sandbox/lib/call-out";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";
import type { Webshop } from "@sandbox/seqr/control/schemas";
import { phoneError, shopError } from "@sandbox/seqr/phone/phone-errors";
import type { PhoneError } from "@sandbox/seqr/phone/types";
import { whileOrdering } from "@sandbox/seqr/phones-behind";
import type { Person } from "@sandbox/store/person";

export const purchaseFieldNames = [
  "purchaseToken",
  "clientName",
  "street",
  "city",
  "country",
  "state",
  "zip",
  "email",
  "msisdn",
] as const;
export type PurchaseFields = Record<(typeof purchaseFieldNames)[number], string>;

interface PurchaseRequest {
  person: Person;
  webshop: Webshop;
  purchaseToken: string;
  /** Fields that are sent instead of the person's own. */
  customer?: Partial<PurchaseFields>;
}

export type PurchaseResult = { ok: true; invoiceReference: string } | { ok: false; error: PhoneError };

// Nothing is published; long enough for a shop on a busy machine.
const TIMEOUT_MS = 30_000;
const headers = { "Content-Type": "application/json;charset=UTF-8", Accept: "application/json" };

function readJson(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const nonEmpty = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** Any answer without a non-empty string `invoiceReferenceId` is a failure, whatever its status (protocol section 3). */
export function readPurchaseAnswer(body: string, status: number): PurchaseResult {
  const { invoiceReferenceId, errorCode } = readJson(body);
  const reference = nonEmpty(invoiceReferenceId);
  if (reference) return { ok: true, invoiceReference: reference };
  const code = nonEmpty(errorCode);
  return { ok: false, error: code ? shopError(code) : phoneError("BAD_ANSWER", `HTTP ${status}`) };
}

function fieldsOf({ person, purchaseToken, customer }: PurchaseRequest): PurchaseFields {
  const { name: clientName, email, phone: msisdn, address } = person;
  const { street, city, country, state, zip } = address;
  return { purchaseToken, clientName, street, city, country, state, zip, email, msisdn, ...customer };
}

/**
 * The Instant Checkout service: `POST createPurchase` with nine fields to the webshop, at most 30 s, no retry (protocol section 3).
 * Faults: delay, drop-before, drop-after, duplicate, html-502.
 */
export async function requestPurchase(sandbox: Sandbox, request: PurchaseRequest): Promise<PurchaseResult> {
  const { person, webshop } = request;
  const faults = sandbox.faults.take({ provider: "seqr", operation: "createPurchase", phones: [person.id] });
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  if (faults["drop-before"]) return { ok: false, error: phoneError("SHOP_UNREACHABLE", "fault drop-before") };
  if (faults["html-502"]) return { ok: false, error: phoneError("BAD_ANSWER", "HTTP 502") };
  const post = () =>
    callOut(sandbox, {
      provider: "seqr",
      operation: "createPurchase",
      url: webshop.createPurchaseUrl,
      headers,
      body: JSON.stringify(fieldsOf(request)),
      timeoutMs: TIMEOUT_MS,
      reference: null,
      referenceIn: (body) => nonEmpty(readJson(body).invoiceReferenceId),
      fault: Object.keys(faults).join(", ") || undefined,
    });
  const answer = await whileOrdering(sandbox, person.id, async () => {
    const [first] = await Promise.all(faults.duplicate ? [post(), post()] : [post()]);
    return first;
  });
  if (faults["drop-after"]) return { ok: false, error: phoneError("SHOP_UNREACHABLE", "fault drop-after") };
  return answer.answered
    ? readPurchaseAnswer(answer.body, answer.status)
    : { ok: false, error: phoneError("SHOP_UNREACHABLE", answer.detail) };
}
