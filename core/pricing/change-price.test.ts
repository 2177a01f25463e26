import { describe, expect, it } from "vitest";
import { afterChange } from "./change-price";

describe("a changed price", () => {
  it("is an offer when it is lower than the usual one", () => {
    expect(afterChange({ amount: 4900, previous: null }, 3920)).toEqual({ amount: 3920, previous: 4900 });
  });

  it("keeps the usual price while the offer changes", () => {
    expect(afterChange({ amount: 3920, previous: 4900 }, 3500)).toEqual({ amount: 3500, previous: 4900 });
    expect(afterChange({ amount: 3500, previous: 4900 }, 4500)).toEqual({ amount: 4500, previous: 4900 });
  });

  it("ends the offer at the usual price and above", () => {
    expect(afterChange({ amount: 3920, previous: 4900 }, 4900)).toEqual({ amount: 4900, previous: null });
    expect(afterChange({ amount: 3920, previous: 4900 }, 5200)).toEqual({ amount: 5200, previous: null });
  });

  it("is no offer when it goes up", () => {
    expect(afterChange({ amount: 4900, previous: null }, 5900)).toEqual({ amount: 5900, previous: null });
  });
});
