import "server-only";
import { now } from "@/server/clock";
import { newToken } from "@/server/ids";

export type TopicEvent = { id: string; topic: string; version: number };
type Listener = { topics: ReadonlySet<string>; send: (event: TopicEvent) => void };

// What a reader that was away for a moment can still be told; longer absences are answered with a reset.
const remembered = 2_000;
// A page reads its data first and opens its stream then; between the two a busy machine may lose seconds.
const justNowMs = 10_000;

/** Topics to streams within one process. It carries names and versions only, never data. */
export class Hub {
  readonly #boot = newToken().replaceAll("-", "_").slice(0, 8);
  readonly #byTopic = new Map<string, Set<Listener>>();
  readonly #recent: { n: number; at: number; event: TopicEvent }[] = [];
  #last = 0;
  #open = 0;

  /** Number of open streams. */
  get open(): number {
    return this.#open;
  }

  publish(topic: string, version: number): void {
    const n = ++this.#last;
    const event = { id: `${this.#boot}-${n}`, topic, version };
    this.#recent.push({ n, at: now().getTime(), event });
    if (this.#recent.length > remembered * 2) this.#recent.splice(0, remembered);
    for (const listener of this.#byTopic.get(topic) ?? []) listener.send(event);
  }

  /** Id to start from for a stream that has seen nothing yet. */
  get cursor(): string {
    return `${this.#boot}-${this.#last}`;
  }

  /** Listens to topics until the returned function is called. */
  subscribe(topics: readonly string[], send: (event: TopicEvent) => void): () => void {
    const listener: Listener = { topics: new Set(topics), send };
    this.#open++;
    for (const topic of listener.topics) {
      const listeners = this.#byTopic.get(topic) ?? new Set();
      this.#byTopic.set(topic, listeners.add(listener));
    }
    let stopped = false;
    return () => {
      if (stopped) return;
      stopped = true;
      this.#open--;
      for (const topic of listener.topics) {
        const listeners = this.#byTopic.get(topic);
        listeners?.delete(listener);
        if (listeners?.size === 0) this.#byTopic.delete(topic);
      }
    };
  }

  /** What happened on `topics` after `lastEventId`; undefined when that is too long ago or before a restart. */
  since(lastEventId: string, topics: readonly string[]): TopicEvent[] | undefined {
    const [boot, text = ""] = lastEventId.split("-");
    const n = Number(text);
    const oldest = this.#recent[0]?.n ?? this.#last + 1;
    if (boot !== this.#boot || !Number.isInteger(n) || n > this.#last || n + 1 < oldest) return undefined;
    return this.#recent
      .filter((entry) => entry.n > n && topics.includes(entry.event.topic))
      .map(({ event }) => event);
  }

  /** The last change of each of `topics` within the past ten seconds: what was read just before may lack it. */
  justNow(topics: readonly string[]): TopicEvent[] {
    const oldest = now().getTime() - justNowMs;
    const last = new Map<string, TopicEvent>();
    for (let index = this.#recent.length - 1; index >= 0; index--) {
      const entry = this.#recent[index];
      if (!entry || entry.at < oldest || last.size === topics.length) break;
      const { topic } = entry.event;
      if (topics.includes(topic) && !last.has(topic)) last.set(topic, entry.event);
    }
    return [...last.values()];
  }
}

const holder = globalThis as typeof globalThis & { kramHub?: Hub };

/** The process's hub. Kept on globalThis because Next loads this module once per bundle. */
export function hub(): Hub {
  return (holder.kramHub ??= new Hub());
}
