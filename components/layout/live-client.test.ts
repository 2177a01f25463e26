import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

class FakeSource {
  static all: FakeSource[] = [];
  static CLOSED = 2;
  readyState = 1;
  onopen?: () => void;
  onerror?: () => void;
  private listeners = new Map<string, (event: { data: string }) => void>();
  constructor(readonly url: string) {
    FakeSource.all.push(this);
  }
  addEventListener(name: string, listener: (event: { data: string }) => void) {
    this.listeners.set(name, listener);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  push(name: string, data: unknown = {}) {
    this.listeners.get(name)?.({ data: JSON.stringify(data) });
  }
}

let hidden = false;
let onVisibility: () => void = () => undefined;
const open = () => FakeSource.all.filter((source) => source.readyState !== FakeSource.CLOSED);

async function load() {
  vi.resetModules();
  return import("./live-client");
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.all = [];
  hidden = false;
  vi.stubGlobal("EventSource", FakeSource);
  vi.stubGlobal("document", {
    get hidden() {
      return hidden;
    },
    addEventListener: (_name: string, listener: () => void) => (onVisibility = listener),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("subscribe", () => {
  it("opens one stream for everything that a page listens to", async () => {
    const { subscribe } = await load();
    subscribe("stock:p1", () => undefined);
    subscribe("basket:b1", () => undefined);
    vi.advanceTimersByTime(100);
    expect(open().map(({ url }) => url)).toEqual(["/api/events?topics=basket%3Ab1%2Cstock%3Ap1"]);
  });

  it("tells a topic's listeners the new version, and everybody when the server lost count", async () => {
    const { subscribe } = await load();
    const [basket, stock] = [vi.fn(), vi.fn()];
    subscribe("basket:b1", basket);
    subscribe("stock:p1", stock);
    vi.advanceTimersByTime(100);
    open()[0]?.push("topic", { topic: "basket:b1", version: 7 });
    expect(basket).toHaveBeenCalledWith(7);
    expect(stock).not.toHaveBeenCalled();
    open()[0]?.push("reset");
    expect(stock).toHaveBeenCalledTimes(1);
  });

  it("closes while the tab is hidden, and looks at everything again when it is back", async () => {
    const { subscribe } = await load();
    const listener = vi.fn();
    subscribe("basket:b1", listener);
    vi.advanceTimersByTime(100);
    hidden = true;
    onVisibility();
    expect(open()).toHaveLength(0);
    hidden = false;
    onVisibility();
    expect(open()).toHaveLength(1);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("comes back after the stream was refused", async () => {
    const { subscribe } = await load();
    subscribe("basket:b1", () => undefined);
    vi.advanceTimersByTime(100);
    const first = open()[0];
    first?.close();
    first?.onerror?.();
    vi.advanceTimersByTime(6_000);
    expect(open()).toHaveLength(1);
  });

  it("ends the stream with the last listener", async () => {
    const { subscribe } = await load();
    const leave = subscribe("basket:b1", () => undefined);
    vi.advanceTimersByTime(100);
    leave();
    vi.advanceTimersByTime(100);
    expect(open()).toHaveLength(0);
  });
});
