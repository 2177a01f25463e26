import { describe, expect, it } from "vitest";
import { migrationName, quoteJsonDefaults } from "./create";

const now = new Date("2026-01-31T09:30:05.123Z");

describe("migrationName", () => {
  it("begins with the UTC time to the second and goes on in snake case", () => {
    expect(migrationName("Add gift cards!", now)).toBe("20260131093005_add_gift_cards");
  });

  it("refuses a name without letters or digits", () => {
    expect(() => migrationName(" - ", now)).toThrow("needs a name");
  });
});

describe("quoteJsonDefaults", () => {
  it("quotes empty lists and objects and leaves other defaults alone", () => {
    expect(
      quoteJsonDefaults(`"a" JSONB NOT NULL DEFAULT [],\n"b" JSONB DEFAULT '[]',\n"c" INT DEFAULT 0`),
    ).toBe(`"a" JSONB NOT NULL DEFAULT '[]',\n"b" JSONB DEFAULT '[]',\n"c" INT DEFAULT 0`);
  });
});
