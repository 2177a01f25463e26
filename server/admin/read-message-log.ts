import "server-only";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";

/** What the shop keeps of the wire about one order: `order` is its number, `at` is UTC, bodies are as they were masked. */
export type MessageLog = {
  order: string;
  madeAt: string;
  messages: {
    at: string;
    provider: string;
    direction: string;
    operation: string;
    url: string;
    status: number;
    durationMs: number;
    request: string;
    response: string;
  }[];
};

// More than an order ever has; a payment that was asked about for days has some hundreds.
const MOST = 5_000;

/** The masked messages of an order's payments, oldest first; undefined when there is no such order. */
export async function readMessageLog({ orderId }: { orderId: string }): Promise<MessageLog | undefined> {
  const order = await db().order.findUnique({
    where: { id: orderId },
    select: { number: true, payments: { select: { id: true } } },
  });
  if (!order) return undefined;
  const messages = await db().message.findMany({
    where: { paymentId: { in: order.payments.map(({ id }) => id) } },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return {
    order: order.number,
    madeAt: now().toISOString(),
    messages: messages.map(({ at, requestBody: request, responseBody: response, ...message }) => ({
      at: at.toISOString(),
      provider: message.provider,
      direction: message.direction,
      operation: message.operation,
      url: message.url,
      status: message.status,
      durationMs: message.durationMs,
      request,
      response,
    })),
  };
}
