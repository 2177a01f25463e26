import { describe, expect, it } from "vitest";
import { percentOff } from "./offer";

describe("percentOff", () => {
  it("rounds down", () => {
    expect(percentOff({ amount: 12665, previous: 14900 })).toBe(15);
    expect(percentOff({ amount: 6670, previous: 10000 })).toBe(33);
  });

  it("is nothing without an offer", () => {
    expect(percentOff({ amount: 100, previous: null })).toBeUndefined();
    expect(percentOff({ amount: 100, previous: 100 })).toBeUndefined();
    expect(percentOff({ amount: 9999, previous: 10000 })).toBeUndefined();
  });
});
