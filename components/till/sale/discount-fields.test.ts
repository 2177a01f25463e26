import { describe, expect, it } from "vitest";
import { readDiscount } from "./discount-fields";

const form = (height: string, kind = "percent", reason = "a scratch") => {
  const fields = new FormData();
  for (const [name, value] of Object.entries({ height, kind, reason })) fields.set(name, value);
  return fields;
};

describe("a discount out of the form", () => {
  it("is none where no height stands", () => {
    expect(readDiscount(form(" "))).toBeNull();
  });

  it("reads percent with and without its sign, and sums in cents", () => {
    expect(readDiscount(form("10"))).toEqual({ kind: "percent", value: 10, reason: "a scratch" });
    expect(readDiscount(form("10 %"))).toMatchObject({ value: 10 });
    expect(readDiscount(form("2,50", "amount"))).toEqual({ kind: "amount", value: 250, reason: "a scratch" });
  });

  it.each(["0", "101", "-5", "1.5", "ten"])("refuses %s percent", (height) => {
    expect(readDiscount(form(height))).toBe("height");
  });

  it("refuses a sum of nothing", () => {
    expect(readDiscount(form("0", "amount"))).toBe("height");
  });

  it("wants a reason", () => {
    expect(readDiscount(form("10", "percent", " "))).toBe("reason");
  });
});
