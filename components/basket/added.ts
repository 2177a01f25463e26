const EVENT = "kram:added";

/** Says on this page that something was put into the basket. */
export function sayAdded(): void {
  window.dispatchEvent(new Event(EVENT));
}

/** Calls the listener each time; returns what ends that. */
export function onAdded(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
