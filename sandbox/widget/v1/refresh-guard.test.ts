import { expect, it } from "vitest";
import { mayRefresh, patience } from "./refresh-guard";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it("lets the page be refreshed once, and again after a while", () => {
  const kept = memory();
  expect([100_000, 100_500, 104_999, 105_001].map((now) => mayRefresh(kept, now))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it("waits longer each time, but never for ever", () => {
  expect([1, 2, 3, 4, 9].map(patience)).toEqual([1_000, 2_000, 4_000, 8_000, 30_000]);
});
