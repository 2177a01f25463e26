import { randomUUID } from "node:crypto";
import { callShop, type ShopAnswer, type ShopCall } from "@sandbox/inpost-pay/calls/call-shop";
import { postWebhook } from "@sandbox/inpost-pay/calls/post-webhook";
import type { Merchant, WaitingMessage } from "@sandbox/inpost-pay/types";
import { asObject, parseJson } from "@sandbox/inpost-pay/wire/read-json";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** Waits between tries, ms; after the last the message is given up. */
const waits = [1_000, 5_000, 30_000, 120_000, 600_000];

const isRetried = (answer: ShopAnswer): boolean =>
  !answer.ok && !answer.lost && (answer.status === null || answer.status >= 500);

function later(
  { inpostPay, clock }: Sandbox,
  message: Omit<WaitingMessage, "dueAt" | "id">,
  id: string,
): void {
  const wait = waits[message.attempts - 1];
  if (wait === undefined) inpostPay.waiting.remove(id);
  else inpostPay.waiting.put({ ...message, id, dueAt: clock.now() + wait });
}

function send(sandbox: Sandbox, merchant: Merchant, message: Omit<WaitingMessage, "dueAt" | "id">) {
  const { operation, path, reference, personId } = message;
  const body = asObject(parseJson(message.body)) ?? undefined;
  if (operation === "webhook")
    return postWebhook(sandbox, merchant, { body: message.body, reference, personId });
  const unknown: ShopCall["unknown"] = (json, value) => ({
    ...json,
    event_data: { ...asObject(json.event_data), payment_status: value },
  });
  const method = operation === "delete-binding" ? "DELETE" : "POST";
  return callShop(sandbox, merchant, { operation, method, path, body, reference, personId, unknown });
}

async function attempt(
  sandbox: Sandbox,
  message: Omit<WaitingMessage, "dueAt" | "id">,
  id: string,
): Promise<ShopAnswer> {
  const merchant = sandbox.inpostPay.merchants.get(message.merchantExternalId);
  if (!merchant) return { ok: false, status: null, code: "NO_MERCHANT", detail: "the merchant is gone" };
  const answer = await send(sandbox, merchant, message);
  if (isRetried(answer)) later(sandbox, { ...message, attempts: message.attempts + 1 }, id);
  else sandbox.inpostPay.waiting.remove(id);
  return answer;
}

/** Sends what the merchant must learn some day: tried now and, while nobody answers or with 5xx, again with the same ids. */
export function deliver(
  sandbox: Sandbox,
  message: Omit<WaitingMessage, "dueAt" | "id" | "attempts">,
): Promise<ShopAnswer> {
  return attempt(sandbox, { ...message, attempts: 0 }, randomUUID());
}

/** Tries again what is due. Each message is put off first, so that two sweeps do not send it twice. */
export async function redeliver(sandbox: Sandbox): Promise<void> {
  const { inpostPay, clock } = sandbox;
  const due = inpostPay.waitingDue(clock.now());
  for (const message of due)
    inpostPay.waiting.put({ ...message, dueAt: clock.now() + 2 * inpostPay.settings().patienceMs });
  for (const { id, dueAt: _dueAt, ...message } of due) await attempt(sandbox, message, id);
}
