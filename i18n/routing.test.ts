import { describe, expect, it } from "vitest";
import { isLocale, preferredLocale } from "./routing";

describe("preferredLocale", () => {
  it("takes the language with the highest weight", () => {
    expect(preferredLocale("de;q=0.9,pl-PL;q=0.8,en;q=0.7")).toBe("pl");
    expect(preferredLocale("en;q=0.2, pl")).toBe("pl");
  });

  it("falls back to English", () => {
    expect(preferredLocale(null)).toBe("en");
    expect(preferredLocale("de,sv;q=0.5")).toBe("en");
    expect(preferredLocale(";;q=,")).toBe("en");
  });
});

describe("isLocale", () => {
  it("knows the shop's languages only", () => {
    expect(isLocale("pl")).toBe(true);
    expect(isLocale("de")).toBe(false);
    expect(isLocale(undefined)).toBe(false);
  });
});
