import { widgetTopic } from "@sandbox/inpost-pay/bindings";
import { widgetCaller, withCors } from "@sandbox/inpost-pay/widget/widget-origin";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import type { Sandbox } from "@sandbox/lib/sandbox";

const HEARTBEAT_MS = 15_000;

function streamOf(sandbox: Sandbox, basketId: string, after: number, signal: AbortSignal): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let last = after;
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const flush = () => {
        const events = sandbox.inpostPay.bindings.get(basketId)?.events ?? [];
        for (const { id, name } of events.filter((event) => event.id > last)) {
          send(`id: ${id}\ndata: ${name}\n\n`);
          last = id;
        }
      };
      const stop = sandbox.bus.on(widgetTopic(basketId), flush);
      const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS);
      send("retry: 1000\n\n");
      flush();
      signal.addEventListener("abort", () => {
        stop();
        clearInterval(heartbeat);
        controller.close();
      });
    },
  });
}

/**
 * What happened to a basket, as server-sent events whose data is one word of WidgetEvent. Goes on after `Last-Event-ID`
 * or `?after=`; without either, from now on.
 */
export function widgetEvents(sandbox: Sandbox, request: Request, key: string): Response {
  const caller = widgetCaller(sandbox, request.headers, key);
  if (caller instanceof ApiError)
    return withCors(Response.json(caller.body, { status: caller.status }), caller);
  const { basketId, events } = caller.binding;
  const given = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  const after = given !== null && /^\d+$/.test(given) ? Number(given) : (events.at(-1)?.id ?? 0);
  const response = new Response(streamOf(sandbox, basketId, after, request.signal), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "content-encoding": "none",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
  return withCors(response, caller);
}
