import "server-only";
import type { WireMessage } from "@/core/payment/provider";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { log } from "@/server/log";
import { messagesOf } from "./message-context";

type Row = WireMessage & { id: string; at: Date; direction: "in" | "out"; paymentId: string | null };

const flushMs = 200;
const bodyLimit = 16_000;
const waiting: Row[] = [];
let timer: NodeJS.Timeout | undefined;

// A watched payment is asked about every 1.5 s; only answers that say something new are worth a row.
const lastAnswers = new Map<string, string>();

/** Keeps a message for the payment's timeline; written in batches, so it costs the exchange nothing. */
export function recordMessage(message: WireMessage, direction: "in" | "out" = "out"): void {
  const paymentId = messagesOf() ?? null;
  if (paymentId && isRepeated(paymentId, message)) return;
  waiting.push({
    ...message,
    requestBody: message.requestBody.slice(0, bodyLimit),
    responseBody: message.responseBody.slice(0, bodyLimit),
    id: newId(),
    at: now(),
    direction,
    paymentId,
  });
  timer ??= setTimeout(() => void flushMessages(), flushMs);
}

/** Writes what is waiting. A failure is logged: the messages are a record, not the payment. */
export async function flushMessages(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const rows = waiting.splice(0);
  if (rows.length === 0) return;
  try {
    await withTransaction((tx) => tx.message.createMany({ data: rows }));
  } catch (error) {
    log.error({ err: error, lost: rows.length }, "messages could not be kept");
  }
}

function isRepeated(paymentId: string, { operation, status, responseBody }: WireMessage): boolean {
  const key = `${paymentId} ${operation}`;
  const answer = `${status} ${responseBody}`;
  const repeated = lastAnswers.get(key) === answer;
  if (lastAnswers.size > 5_000) lastAnswers.clear();
  lastAnswers.set(key, answer);
  return repeated;
}
