import { describe, expect, it } from "vitest";
import { migrationName } from "./create";

const now = new Date("2026-01-31T09:30:05.123Z");

describe("migrationName", () => {
  it("begins with the UTC time to the second and goes on in snake case", () => {
    expect(migrationName("Add gift cards!", now)).toBe("20260131093005_add_gift_cards");
  });

  it("refuses a name without letters or digits", () => {
    expect(() => migrationName(" - ", now)).toThrow("needs a name");
  });
});
