import "server-only";
import { hub, type TopicEvent } from "./hub";

const encoder = new TextEncoder();
const heartbeatMs = 15_000;

// One timer for all streams: a thousand timers would be a thousand wake-ups.
const beating = new Set<() => void>();
setInterval(() => beating.forEach((beat) => beat()), heartbeatMs).unref();

/** Headers without which a proxy or compression would hold events back. */
export const streamHeaders = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-cache, no-transform",
  "Content-Encoding": "none",
  "X-Accel-Buffering": "no",
};

/**
 * A server-sent event stream of topic changes. `lastEventId` resumes; when what was missed is no longer known the
 * stream opens with `event: reset`, upon which the reader refetches everything. A stream without `lastEventId` begins with
 * what changed in the last seconds, for its reader may have asked just before.
 */
export function eventStream(
  topics: readonly string[],
  lastEventId: string | null,
  signal: AbortSignal,
): ReadableStream {
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          stop();
        }
      };
      const beat = () => write(": still here\n\n");
      const unsubscribe = hub().subscribe(topics, (event) => write(format(event)));
      stop = () => {
        beating.delete(beat);
        unsubscribe();
      };
      beating.add(beat);
      signal.addEventListener("abort", stop, { once: true });
      // In this order, for the id that is resumed from must be the newest.
      if (lastEventId === null)
        hub()
          .justNow(topics)
          .forEach((event) => write(format(event)));
      write(`retry: 2000\nid: ${hub().cursor}\nevent: open\ndata: {}\n\n`);
      if (lastEventId === null) return;
      const missed = hub().since(lastEventId, topics);
      if (!missed) write("event: reset\ndata: {}\n\n");
      else missed.forEach((event) => write(format(event)));
    },
    cancel: () => stop(),
  });
}

function format({ id, topic, version }: TopicEvent): string {
  return `id: ${id}\nevent: topic\ndata: ${JSON.stringify({ topic, version })}\n\n`;
}
