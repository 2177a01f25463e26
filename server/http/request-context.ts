import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { newId } from "@/server/ids";

type RequestContext = { requestId: string };

// Kept on globalThis: Next loads this module once per bundle, and all must see the same request.
const holder = globalThis as typeof globalThis & { kramRequests?: AsyncLocalStorage<RequestContext> };
const storage = (holder.kramRequests ??= new AsyncLocalStorage<RequestContext>());

/** The id of the request being answered, for log lines and for people who report a problem. */
export function requestId(): string | undefined {
  return storage.getStore()?.requestId;
}

/** Runs `work` as part of the request `id`. */
export function inRequest<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  return storage.run({ requestId: id }, work);
}

const sane = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's own request id when it can stand in a log line, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given !== null && sane.test(given) ? given : newId();
}
