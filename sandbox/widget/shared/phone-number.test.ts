import { describe, expect, it } from "vitest";
import { PREFIXES, readPhone } from "./phone-number";

describe("a typed phone number", () => {
  it.each([
    ["600700800", "600700800"],
    [" 600 700 800 ", "600700800"],
    ["600-700-800", "600700800"],
    ["+48 600 700 800", "600700800"],
    ["0048600700800", "600700800"],
  ])("%j is read as %s", (typed, digits) => {
    expect(readPhone(typed, "+48")).toBe(digits);
  });

  it.each(["", "60070080", "6007008000", "600700a00", "+46701740605"])(
    "%j is not a Polish number",
    (typed) => {
      expect(readPhone(typed, "+48")).toBeNull();
    },
  );

  it("has other lengths abroad", () => {
    expect(readPhone("70 174 06 05", "+46")).toBe("701740605");
    expect(readPhone("12345", "+46")).toBeNull();
  });

  it("offers Poland first", () => expect(PREFIXES[0]).toBe("+48"));
});
