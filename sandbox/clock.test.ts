import { describe, expect, it } from "vitest";
import { createClock } from "@sandbox/clock";
import { openDatabase } from "@sandbox/store/database";
import { createMeta } from "@sandbox/store/meta";

describe("the clock", () => {
  it("runs with real time plus an offset that is remembered", () => {
    const meta = createMeta(openDatabase(":memory:"));
    let real = 1_000;
    const clock = createClock(meta, () => real);
    clock.setOffset(500);
    real += 10;
    expect([clock.now(), clock.offsetMs()]).toEqual([1_510, 500]);
    expect(createClock(meta, () => real).now()).toBe(1_510);
  });
});
