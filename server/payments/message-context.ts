import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

const holder = globalThis as typeof globalThis & { kramMessages?: AsyncLocalStorage<string> };
const current = (holder.kramMessages ??= new AsyncLocalStorage<string>());

/** Files every message that `exchange` causes under the payment. */
export function withMessagesOf<Result>(paymentId: string, exchange: () => Promise<Result>): Promise<Result> {
  return current.run(paymentId, exchange);
}

/** The payment whose exchange is running. */
export function messagesOf(): string | undefined {
  return current.getStore();
}
