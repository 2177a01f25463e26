import { describe, expect, it } from "vitest";
import { expectedDate, warsawDate } from "./expected-date";

const expected = (at: string, leadDays: number, weekend = false) =>
  expectedDate(new Date(at), leadDays, weekend).toISOString();

describe("the expected day", () => {
  it("is so many business days later", () => {
    expect(expected("2026-03-16T10:00:00Z", 1)).toBe("2026-03-17T00:00:00.000Z");
    expect(expected("2026-03-16T10:00:00Z", 3)).toBe("2026-03-19T00:00:00.000Z");
  });

  it("leaves out Saturdays and Sundays", () => {
    expect(expected("2026-03-13T10:00:00Z", 1)).toBe("2026-03-16T00:00:00.000Z");
    expect(expected("2026-03-14T10:00:00Z", 2)).toBe("2026-03-17T00:00:00.000Z");
  });

  it("leaves out days off, also those that move with Easter", () => {
    expect(expected("2026-12-23T10:00:00Z", 1)).toBe("2026-12-28T00:00:00.000Z");
    expect(expected("2026-04-03T10:00:00Z", 1)).toBe("2026-04-07T00:00:00.000Z");
    expect(expected("2026-06-03T10:00:00Z", 1)).toBe("2026-06-05T00:00:00.000Z");
    expect(expected("2027-03-26T10:00:00Z", 1)).toBe("2027-03-30T00:00:00.000Z");
    expect(expected("2025-04-18T10:00:00Z", 1)).toBe("2025-04-22T00:00:00.000Z");
  });

  it("is the same from midnight to midnight in Warsaw", () => {
    const days = ["2026-07-14T22:00:00Z", "2026-07-15T12:00:00Z", "2026-07-15T21:59:59Z"];
    expect(new Set(days.map((at) => expected(at, 1)))).toEqual(new Set(["2026-07-16T00:00:00.000Z"]));
    expect(expected("2026-07-15T22:00:00Z", 1)).toBe("2026-07-17T00:00:00.000Z");
  });

  it("is today for what needs no time, on any day", () => {
    expect(expected("2026-12-25T10:00:00Z", 0)).toBe("2026-12-25T00:00:00.000Z");
    expect(warsawDate(new Date("2026-12-31T23:30:00Z")).toISOString()).toBe("2027-01-01T00:00:00.000Z");
  });

  it("is the next Saturday for a weekend parcel", () => {
    expect(expected("2026-01-08T20:00:00Z", 1, true)).toBe("2026-01-10T00:00:00.000Z");
    expect(expected("2026-01-10T09:00:00Z", 1, true)).toBe("2026-01-10T00:00:00.000Z");
  });
});
