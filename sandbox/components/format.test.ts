import { describe, expect, it } from "vitest";
import { formatDuration, formatMoney, formatTime } from "./format";

const plain = (text: string) => text.replace(/\s/g, " ");

describe("formatMoney", () => {
  it("divides minor units by what the currency has", () => {
    expect(plain(formatMoney(12_900, "PLN"))).toBe("PLN 129.00");
    expect(plain(formatMoney(10_100_000, "SEK"))).toBe("SEK 101,000.00");
    expect(plain(formatMoney(500, "JPY"))).toBe("JPY 500");
  });
});

describe("formatDuration", () => {
  it("names the largest units", () => {
    expect(formatDuration(90_061_000)).toBe("1 d 1 h 1 min");
    expect(formatDuration(20_000)).toBe("20 s");
    expect(formatDuration(0)).toBe("0 s");
    expect(formatDuration(-60_000)).toBe("−1 min");
  });
});

describe("formatTime", () => {
  it("leaves the date out on the same day", () => {
    const now = new Date(2026, 10, 22, 12, 0, 0);
    expect(formatTime(new Date(2026, 10, 22, 9, 5, 1).toISOString(), now)).toBe("09:05:01");
    expect(formatTime(new Date(2026, 10, 20, 9, 5, 1).toISOString(), now)).toBe("20 Nov, 09:05:01");
  });

  it("shows what it cannot read as it is", () => {
    expect(formatTime("soon")).toBe("soon");
  });
});
