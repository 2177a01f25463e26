import { describe, expect, it } from "vitest";
import { newId } from "@/server/ids";
import { firstIdAt, startOfDay } from "./day";

describe("the shop's day", () => {
  it.each([
    ["2026-07-28T21:59:59Z", "2026-07-27T22:00:00.000Z"],
    ["2026-07-28T22:00:00Z", "2026-07-28T22:00:00.000Z"],
    ["2026-01-15T10:00:00Z", "2026-01-14T23:00:00.000Z"],
    // The days on which the clocks change.
    ["2026-03-29T12:00:00Z", "2026-03-28T23:00:00.000Z"],
    ["2026-10-25T12:00:00Z", "2026-10-24T22:00:00.000Z"],
  ])("of %s begins at %s", (at, start) => {
    expect(startOfDay(new Date(at)).toISOString()).toBe(start);
  });

  it("bounds ids by their time", () => {
    const before = firstIdAt(new Date(Date.now() - 1000));
    const after = firstIdAt(new Date(Date.now() + 60_000));
    const id = newId();
    expect(before < id && id < after).toBe(true);
  });
});
