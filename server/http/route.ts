import "server-only";
import { log } from "@/server/log";
import { metrics } from "./metrics";
import { watchPeers } from "./peer";
import { problem, RequestProblem } from "./problem";
import { defaultBodyLimit, refuseDeclaredSize } from "./read-body";
import { inRequest, requestId, requestIdOf } from "./request-context";

type Params = Record<string, string | string[] | undefined>;
export type RouteContext<P extends Params = Params> = { params: Promise<P> };
export type Handler<P extends Params> = (request: Request, context: RouteContext<P>) => Promise<Response>;

watchPeers();

/**
 * Wraps a route handler: gives the request an id, refuses a body over `bodyLimit` bytes, turns whatever is thrown into
 * a problem answer, and writes one log line and one measurement.
 */
export function route<P extends Params = Params>(
  handler: Handler<P>,
  { bodyLimit = defaultBodyLimit }: { bodyLimit?: number } = {},
): Handler<P> {
  return (request, context) => {
    const id = requestIdOf(request.headers);
    return inRequest(id, async () => {
      const started = performance.now();
      const response = await answer(handler, request, context, bodyLimit);
      const seconds = (performance.now() - started) / 1000;
      // The pattern, not the path: paths carry the keys of orders and callbacks.
      const pattern = patternOf(new URL(request.url).pathname, await context.params);
      const { method } = request;
      const { status } = response;
      metrics().requests.observe({ method, route: pattern, status }, seconds);
      log.info({ requestId: id, method, route: pattern, status, ms: Math.round(seconds * 1000) }, "request");
      const headers = new Headers(response.headers);
      headers.set("X-Request-Id", id);
      return new Response(response.body, { status, statusText: response.statusText, headers });
    });
  };
}

async function answer<P extends Params>(
  handler: Handler<P>,
  request: Request,
  context: RouteContext<P>,
  bodyLimit: number,
): Promise<Response> {
  try {
    await refuseDeclaredSize(request, bodyLimit);
    return await handler(request, context);
  } catch (error) {
    if (error instanceof RequestProblem) return error.toResponse();
    // Next tells itself things by throwing (redirect, not found, dynamic rendering); those are not ours to answer.
    if (error instanceof Error && "digest" in error) throw error;
    log.error({ err: error, requestId: requestId() }, "request failed");
    return problem(500, "internal", "Something went wrong on our side. Nothing more was done.");
  }
}

/** `/api/orders/abc` with `{ token: "abc" }` → `/api/orders/{token}`. */
export function patternOf(pathname: string, params: Params | undefined): string {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(params ?? {})) {
    for (const part of [value ?? []].flat()) names.set(part, `{${name}}`);
  }
  return pathname
    .split("/")
    .map((part) => names.get(decode(part)) ?? part)
    .join("/");
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
