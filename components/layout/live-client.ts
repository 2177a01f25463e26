"use client";

/** Told the new version of a topic, or nothing when anything may have changed meanwhile. */
type Listener = (version?: number) => void;

const RETRY_MS = 5_000;
const listeners = new Map<string, Set<Listener>>();
let source: EventSource | undefined;
let openTopics = "";
let pending: ReturnType<typeof setTimeout> | undefined;
let watching = false;

function tellAll(): void {
  for (const set of listeners.values()) for (const listener of set) listener();
}

function close(): void {
  source?.close();
  source = undefined;
  openTopics = "";
}

function onTopic(event: MessageEvent<string>): void {
  const { topic, version } = JSON.parse(event.data) as { topic: string; version: number }; // our own /api/events
  for (const listener of listeners.get(topic) ?? []) listener(version);
}

function open(): void {
  pending = undefined;
  const topics = [...listeners.keys()].sort().join(",");
  if (document.hidden || topics === openTopics) return;
  close();
  if (!topics) return;
  openTopics = topics;
  const stream = (source = new EventSource(`/api/events?topics=${encodeURIComponent(topics)}`));
  let broken = false;
  stream.addEventListener("topic", onTopic);
  stream.addEventListener("reset", tellAll);
  stream.onopen = () => {
    if (broken) tellAll();
    broken = false;
  };
  stream.onerror = () => {
    broken = true;
    if (stream.readyState !== EventSource.CLOSED || source !== stream) return;
    close();
    schedule(RETRY_MS);
  };
}

/** Pages subscribe one component after the other: one stream is opened for all of them. */
function schedule(delay: number): void {
  clearTimeout(pending);
  pending = setTimeout(open, delay);
}

function onVisibility(): void {
  if (document.hidden) return close();
  open();
  tellAll();
}

/**
 * Calls the listener when the server says that a topic changed. There is one event stream per tab; it is closed
 * while the tab is hidden. Returns the function that ends the subscription.
 */
export function subscribe(topic: string, listener: Listener): () => void {
  if (!watching) document.addEventListener("visibilitychange", onVisibility);
  watching = true;
  const set = listeners.get(topic) ?? new Set();
  listeners.set(topic, set.add(listener));
  schedule(50);
  return () => {
    set.delete(listener);
    if (set.size === 0) listeners.delete(topic);
    schedule(50);
  };
}
