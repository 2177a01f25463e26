import { follow, START, type Effect, type FlowEvent, type FlowState } from "./flow";

export type Store = {
  state(): FlowState;
  send(event: FlowEvent): void;
  subscribe(listener: () => void): () => void;
};

/** Keeps the page's one conversation: every button shows it, `run` does what it asks for. */
export function createStore(run: (effect: Effect) => void): Store {
  let state = START;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send(event) {
      const [next, effects] = follow(state, event);
      state = next;
      for (const listener of listeners) listener();
      for (const effect of effects) run(effect);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
