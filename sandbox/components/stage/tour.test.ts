import { describe, expect, it } from "vitest";
import { stepOfScreen, TOUR } from "./tour";

describe("stepOfScreen", () => {
  it("walks with the phone from scan to receipt", () => {
    expect(
      (["address", "ordering", "invoice", "pin", "waiting", "receipt"] as const).map(stepOfScreen),
    ).toEqual([1, 1, 2, 2, 2, 3]);
  });

  it("stays where it is when a payment ends otherwise", () => {
    expect(stepOfScreen("scan")).toBeUndefined();
    expect(stepOfScreen("reversed")).toBeUndefined();
  });

  it("names only steps that exist", () => {
    expect(TOUR.length).toBe(5);
  });
});
