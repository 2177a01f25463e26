import { describe, expect, it } from "vitest";
import { stepOfScreen, TOURS } from "./tour";

describe("stepOfScreen", () => {
  it("walks with the phone from scan to receipt", () => {
    const screens = ["address", "ordering", "invoice", "pin", "waiting", "receipt"];
    expect(screens.map((screen) => stepOfScreen("seqr", screen))).toEqual([1, 1, 2, 2, 2, 3]);
  });

  it("walks with the InPost phone from the first question to the order", () => {
    const screens = ["onboarding", "binding", "basket", "checkout", "ordering", "payment", "order"];
    expect(screens.map((screen) => stepOfScreen("inpost-pay", screen))).toEqual([1, 1, 2, 2, 2, 2, 3]);
  });

  it("walks with the wallet from the question to the money", () => {
    expect(["request", "paid"].map((screen) => stepOfScreen("pockyt", screen))).toEqual([2, 3]);
    expect(stepOfScreen("pockyt", "code")).toBeUndefined();
  });

  it("stays where it is when a payment ends otherwise", () => {
    expect(stepOfScreen("seqr", "scan")).toBeUndefined();
    expect(stepOfScreen("seqr", "reversed")).toBeUndefined();
    expect(stepOfScreen("inpost-pay", "home")).toBeUndefined();
    expect(stepOfScreen("inpost-pay", "error")).toBeUndefined();
  });

  it("names only steps that exist", () => {
    expect(TOURS.seqr.length).toBe(5);
    expect(TOURS["inpost-pay"].length).toBe(5);
    expect(TOURS.pockyt.length).toBe(5);
  });
});
