import type { Bus } from "@sandbox/lib/bus";

const HEARTBEAT_MS = 15_000;
const BATCH_MS = 50;
const told = /^(?:journal|faults|mail|people|seqr|phone:.+|inpost-pay|inpost:.+|pockyt|wallet:.+)$/;

/** The topics that changed, as server-sent events, each at most once per 50 ms; a comment every 15 s keeps the line open. */
export function eventStream(bus: Bus, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const waiting = new Set<string>();
      let batch: NodeJS.Timeout | null = null;
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const flush = () => {
        batch = null;
        for (const topic of waiting) send(`event: change\ndata: ${JSON.stringify({ topic })}\n\n`);
        waiting.clear();
      };
      const stop = bus.subscribe((topic) => {
        if (!told.test(topic)) return;
        waiting.add(topic);
        batch ??= setTimeout(flush, BATCH_MS);
      });
      const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS);
      send("retry: 1000\n\n");
      signal.addEventListener("abort", () => {
        stop();
        clearInterval(heartbeat);
        if (batch) clearTimeout(batch);
        controller.close();
      });
    },
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "content-encoding": "none",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
