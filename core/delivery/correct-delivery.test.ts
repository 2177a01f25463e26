import { describe, expect, it } from "vitest";
import { correctable, wrongFor } from "./correct-delivery";

describe("what may be corrected in a delivery", () => {
  it("is the locker, day, phone and mail of one to a locker", () => {
    expect(wrongFor("APM", ["expectedAt", "lockerCode", "phone", "email"])).toBeUndefined();
  });

  it.each(["name", "street", "city", "zip", "courierNote"] as const)("is not the %s of a locker", (field) => {
    expect(wrongFor("APM", ["phone", field])).toBe(field);
  });

  it("is everything but a locker of one by courier", () => {
    const courier = correctable.filter((field) => field !== "lockerCode");
    expect(wrongFor("COURIER", courier)).toBeUndefined();
    expect(wrongFor("COURIER", correctable)).toBe("lockerCode");
  });

  it("is only the mail of what comes by mail", () => {
    expect(wrongFor("DIGITAL", ["email"])).toBeUndefined();
    expect(wrongFor("DIGITAL", ["email", "phone"])).toBe("phone");
  });

  it("is nothing when nothing is asked for", () => {
    expect(wrongFor("APM", [])).toBeUndefined();
  });
});
