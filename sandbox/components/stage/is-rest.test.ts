import { describe, expect, it } from "vitest";
import { isRest } from "./is-rest";

describe("a phone is done with a code", () => {
  it.each(["scan", "receipt", "reversed", "failed", "cancelled", "error"])("on SEQR's %s", (screen) => {
    expect(isRest("seqr", screen)).toBe(true);
  });
  it.each(["address", "ordering", "invoice", "pin", "waiting"])("not on SEQR's %s", (screen) => {
    expect(isRest("seqr", screen)).toBe(false);
  });
  it("on the InPost app's home, order and error, not with a basket or a question", () => {
    const screens = [
      "home",
      "order",
      "error",
      "onboarding",
      "binding",
      "basket",
      "checkout",
      "ordering",
      "payment",
    ];
    expect(screens.filter((screen) => isRest("inpost-pay", screen))).toEqual(["home", "order", "error"]);
  });

  it("on every screen of the wallet but its question", () => {
    const screens = ["code", "request", "paid", "declined", "failed", "closed"];
    expect(screens.filter((screen) => !isRest("pockyt", screen))).toEqual(["request"]);
  });
});
