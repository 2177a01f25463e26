import { describe, expect, it } from "vitest";
import { phoneNumber } from "./phone-number";

describe("a phone number", () => {
  it("is Polish when it says no country", () => {
    for (const entered of ["600700800", "600 700 800", "600-700-800"])
      expect(phoneNumber(entered), entered).toBe("+48600700800");
  });

  it("keeps the country that it says", () => {
    expect(phoneNumber("+46 70 174 06 05")).toBe("+46701740605");
    expect(phoneNumber("0046 (70) 174.06.05")).toBe("+46701740605");
  });

  it("is refused when it is none", () => {
    for (const entered of [
      "",
      "12345",
      "060070080",
      "+48",
      "+0600700800",
      "six hundred",
      "+4860070080012345",
    ])
      expect(phoneNumber(entered), entered).toBeUndefined();
  });
});
