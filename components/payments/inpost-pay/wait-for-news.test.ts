import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { News } from "./page-api";
import { waitForNews } from "./wait-for-news";

type Found = { value: string };
const pending: News<Found> = { pending: true, topic: "binding:b1" };

/** A shop whose answers the test sets, and a stream that the test speaks on. */
function stand() {
  let answer: () => Promise<News<Found>> = async () => pending;
  const listeners = new Map<string, () => void>();
  const ask = vi.fn(() => answer());
  return {
    ask,
    listen: (topic: string, listener: () => void) => {
      listeners.set(topic, listener);
      return () => void listeners.delete(topic);
    },
    answer: (next: () => Promise<News<Found>>) => void (answer = next),
    say: (topic: string) => listeners.get(topic)?.(),
    listeners,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("waitForNews", () => {
  it("gives what is there at once", async () => {
    const shop = stand();
    shop.answer(async () => ({ value: "here" }));
    await expect(waitForNews(shop.ask, new AbortController().signal, shop.listen)).resolves.toEqual({
      value: "here",
    });
    expect(shop.listeners.size).toBe(0);
  });

  it("asks again when the topic of the answer speaks", async () => {
    const shop = stand();
    const news = waitForNews(shop.ask, new AbortController().signal, shop.listen);
    await vi.advanceTimersByTimeAsync(1);
    shop.answer(async () => ({ value: "bound" }));
    shop.say("binding:b1");
    await expect(news).resolves.toEqual({ value: "bound" });
    expect(shop.listeners.size).toBe(0);
  });

  it("asks once more after it began to listen, so that nothing falls in between", async () => {
    const shop = stand();
    void waitForNews(shop.ask, new AbortController().signal, shop.listen);
    await vi.advanceTimersByTimeAsync(1);
    expect(shop.ask).toHaveBeenCalledTimes(2);
  });

  it("asks every ten seconds when no push comes", async () => {
    const shop = stand();
    const news = waitForNews(shop.ask, new AbortController().signal, shop.listen);
    await vi.advanceTimersByTimeAsync(5_000);
    shop.answer(async () => ({ value: "polled" }));
    await vi.advanceTimersByTimeAsync(5_001);
    await expect(news).resolves.toEqual({ value: "polled" });
  });

  it("outlives a network that is down", async () => {
    const shop = stand();
    shop.answer(() => Promise.reject(new Error("offline")));
    const news = waitForNews(shop.ask, new AbortController().signal, shop.listen);
    await vi.advanceTimersByTimeAsync(10_001);
    shop.answer(async () => ({ value: "back" }));
    await vi.advanceTimersByTimeAsync(10_001);
    await expect(news).resolves.toEqual({ value: "back" });
  });

  it("asks no more once it is given up", async () => {
    const shop = stand();
    const controller = new AbortController();
    void waitForNews(shop.ask, controller.signal, shop.listen);
    await vi.advanceTimersByTimeAsync(1);
    const asked = shop.ask.mock.calls.length;
    controller.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shop.ask).toHaveBeenCalledTimes(asked);
    expect(shop.listeners.size).toBe(0);
  });
});
