import "server-only";

let source: () => Date = () => new Date();

/** The time as use cases see it. */
export function now(): Date {
  return source();
}

/** Replaces the clock, for tests; without an argument the real one is back. */
export function setClock(clock: () => Date = () => new Date()): void {
  source = clock;
}
