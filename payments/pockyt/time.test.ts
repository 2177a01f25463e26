import { describe, expect, it } from "vitest";
import { daysBetween } from "./list-range";
import { pockytDay, readTime } from "./time";

describe("readTime", () => {
  it.each([
    ["2026-03-04 22:15:30", "2026-03-04T14:15:30.000Z"],
    ["20260304221530", "2026-03-04T14:15:30.000Z"],
    // Before eight in the morning it is still yesterday in UTC.
    ["2026-01-01 07:59:59", "2025-12-31T23:59:59.000Z"],
    ["20240229120000", "2024-02-29T04:00:00.000Z"],
    ["2026-03-04T14:15:30Z", "2026-03-04T14:15:30.000Z"],
    ["2026-03-04T14:15:30.123Z", "2026-03-04T14:15:30.123Z"],
    ["2026-03-04T22:15:30+08:00", "2026-03-04T14:15:30.000Z"],
  ])("reads %s as %s", (text, utc) => {
    expect(readTime(text)?.toISOString()).toBe(utc);
  });

  it.each([
    "",
    "yesterday",
    "2026-03-04",
    "20260304",
    "2026-02-30 10:00:00",
    "20261301000000",
    "2026-03-04T99:00:00Z",
  ])("reads no time out of %j", (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});

describe("pockytDay", () => {
  it("is the day in UTC+8", () => {
    expect(pockytDay(new Date("2026-03-04T15:59:59Z"))).toBe("20260304");
    expect(pockytDay(new Date("2026-03-04T16:00:00Z"))).toBe("20260305");
    expect(pockytDay(new Date("2025-12-31T16:00:00Z"))).toBe("20260101");
  });
});

describe("daysBetween", () => {
  it("counts days over months and leap days", () => {
    expect(daysBetween("20260301", "20260316")).toBe(15);
    expect(daysBetween("20240228", "20240301")).toBe(2);
    expect(daysBetween("20260301", "20260301")).toBe(0);
    expect(daysBetween("20260302", "20260301")).toBe(-1);
  });

  it("knows what is no day", () => {
    for (const [from, to] of [
      ["20260230", "20260301"],
      ["20260301", "2026-03-02"],
      ["", ""],
    ] as const)
      expect(daysBetween(from, to)).toBeUndefined();
  });
});
