import { EventEmitter } from "node:events";

export interface Bus {
  /** Tells listeners that something named `topic` changed, after the running transaction is over. */
  publish(topic: string): void;
  /** Calls `listener` with every topic; gives the function that ends it. */
  subscribe(listener: (topic: string) => void): () => void;
  /** Calls `listener` when exactly `topic` changes; gives the function that ends it. */
  on(topic: string, listener: () => void): () => void;
}

/** Topics that changed in one turn of the event loop are told once each, so bursts stay cheap. */
export function createBus(): Bus {
  const all = new EventEmitter().setMaxListeners(0);
  const each = new EventEmitter().setMaxListeners(0);
  const waiting = new Set<string>();

  function flush(): void {
    const topics = [...waiting];
    waiting.clear();
    for (const topic of topics) {
      all.emit("change", topic);
      each.emit(`topic ${topic}`);
    }
  }

  return {
    publish(topic) {
      if (waiting.size === 0) setImmediate(flush);
      waiting.add(topic);
    },
    subscribe(listener) {
      all.on("change", listener);
      return () => void all.off("change", listener);
    },
    on(topic, listener) {
      each.on(`topic ${topic}`, listener);
      return () => void each.off(`topic ${topic}`, listener);
    },
  };
}
