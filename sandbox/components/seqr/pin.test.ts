import { describe, expect, it } from "vitest";
import { typed } from "./pin";

describe("typed", () => {
  it("adds digits up to four", () => {
    expect(typed("12", "3")).toBe("123");
    expect(typed("1234", "5")).toBe("1234");
  });

  it("takes the last digit back, and nothing from an empty PIN", () => {
    expect(typed("12", "back")).toBe("1");
    expect(typed("", "back")).toBe("");
  });
});
