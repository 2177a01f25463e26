import { describe, expect, it } from "vitest";
import { readTime, timeSchema, writeTime } from "./time";

describe("a time on the wire (0.4)", () => {
  it.each([
    ["2026-03-14T10:15:30Z", "2026-03-14T10:15:30.000Z"],
    ["2026-03-14T10:15:30.1Z", "2026-03-14T10:15:30.100Z"],
    ["2026-03-14T10:15:30.123Z", "2026-03-14T10:15:30.123Z"],
    ["2026-03-14T10:15:30.123999Z", "2026-03-14T10:15:30.123Z"],
    ["2026-03-14T10:15:30.123456789Z", "2026-03-14T10:15:30.123Z"],
    ["2026-03-14T10:15:30+00:00", "2026-03-14T10:15:30.000Z"],
    ["2028-02-29T23:59:59.999Z", "2028-02-29T23:59:59.999Z"],
  ])("%s is %s", (text, iso) => {
    expect(readTime(text)?.toISOString()).toBe(iso);
  });

  it.each([
    "2026-02-30T10:15:30Z",
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-03-14T24:00:00Z",
    "2026-03-14T10:60:00Z",
    "2026-03-14T10:15:30",
    "2026-03-14T10:15:30+01:00",
    "2026-03-14T10:15:30.Z",
    "2026-03-14T10:15:30.1234567890Z",
    "2026-03-14 10:15:30Z",
    "2026-03-14",
    "1773484530",
    " 2026-03-14T10:15:30Z",
    "2026-03-14T10:15:30Z\n",
    "",
  ])("%j is none", (text) => {
    expect(readTime(text)).toBeUndefined();
    expect(timeSchema.safeParse(text).error?.issues[0]?.message).toBe("is no time");
  });

  it("is written with milliseconds and Z, and read back the same", () => {
    const time = new Date("2026-03-14T10:15:30.007Z");
    expect(writeTime(time)).toBe("2026-03-14T10:15:30.007Z");
    expect(readTime(writeTime(time))).toEqual(time);
  });
});
