import { describe, expect, it } from "vitest";
import { inWeekWindow, weekMinute } from "./week-minute";

const thursday20 = 3 * 1440 + 20 * 60;
const saturday12 = 5 * 1440 + 12 * 60;

describe("the minute of the week in Warsaw", () => {
  it.each([
    ["Monday midnight in winter", "2026-01-04T23:00:00Z", 0],
    ["Monday midnight in summer", "2026-07-05T22:00:00Z", 0],
    ["Thursday 20:00 in winter", "2026-01-08T19:00:00Z", thursday20],
    ["Thursday 20:00 in summer", "2026-07-09T18:00:00Z", thursday20],
    ["the last minute of Sunday", "2026-01-11T22:59:59Z", 7 * 1440 - 1],
  ])("is told by the clocks there: %s", (_, at, minute) => {
    expect(weekMinute(new Date(at))).toBe(minute);
  });

  it("jumps an hour when summer time begins and repeats one when it ends", () => {
    const sunday = 6 * 1440;
    expect(weekMinute(new Date("2026-03-29T00:59:00Z"))).toBe(sunday + 119);
    expect(weekMinute(new Date("2026-03-29T01:00:00Z"))).toBe(sunday + 180);
    expect(weekMinute(new Date("2026-10-25T00:30:00Z"))).toBe(sunday + 150);
    expect(weekMinute(new Date("2026-10-25T01:30:00Z"))).toBe(sunday + 150);
  });
});

describe("a window of the week", () => {
  it("is open from its first minute up to its end", () => {
    const open = (at: string) => inWeekWindow(new Date(at), thursday20, saturday12);
    expect(open("2026-01-08T18:59:59Z")).toBe(false);
    expect(open("2026-01-08T19:00:00Z")).toBe(true);
    expect(open("2026-01-10T10:59:59Z")).toBe(true);
    expect(open("2026-01-10T11:00:00Z")).toBe(false);
    expect(open("2026-07-11T09:59:59Z")).toBe(true);
    expect(open("2026-07-11T10:00:00Z")).toBe(false);
  });

  it("may run over the night to Monday", () => {
    const over = (at: string) => inWeekWindow(new Date(at), 6 * 1440, 60);
    expect(over("2026-01-11T12:00:00Z")).toBe(true);
    expect(over("2026-01-11T23:30:00Z")).toBe(true);
    expect(over("2026-01-12T00:30:00Z")).toBe(false);
  });
});
