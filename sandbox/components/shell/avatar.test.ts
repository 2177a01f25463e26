import { describe, expect, it } from "vitest";
import { initialsOf, paperOf } from "./avatar";

describe("initialsOf", () => {
  it("takes the first and the last word", () => {
    expect(initialsOf("Zofia Wiśniewska")).toBe("ZW");
    expect(initialsOf("Żaneta")).toBe("Ż");
    expect(initialsOf("Zażółć O'Neil & Søn <x>")).toBe("ZS");
  });
});

describe("paperOf", () => {
  it("gives a person the same paper each time", () => {
    expect(paperOf("zofia")).toBe(paperOf("zofia"));
  });
});
