import { describe, expect, it } from "vitest";
import type { PhoneScreen, PhoneState } from "../control-types";
import { endingOf, viewOf } from "./screen-view";

const invoice = { reference: "1", title: "Kram", rows: [], total: 12_900, currency: "PLN" };

function state(screen: PhoneScreen, more: Partial<PhoneState> = {}): PhoneState {
  return { personId: "anna", screen, account: { balance: [] }, sms: [], history: [], ...more };
}

describe("viewOf", () => {
  it.each([
    ["scan", "scan"],
    ["address", "address"],
    ["ordering", "busy"],
    ["invoice", "invoice"],
    ["pin", "pin"],
    ["waiting", "busy"],
    ["receipt", "receipt"],
    ["reversed", "end"],
    ["failed", "end"],
    ["cancelled", "end"],
    ["error", "end"],
  ] as const)("shows %s on the %s screen", (screen, kind) => {
    expect(viewOf(state(screen)).kind).toBe(kind);
  });

  it("expects changes by themselves only while somebody else works", () => {
    const all: PhoneScreen[] = [
      "scan",
      "address",
      "ordering",
      "invoice",
      "pin",
      "waiting",
      "receipt",
      "reversed",
    ];
    expect(all.filter((screen) => viewOf(state(screen)).moving)).toEqual(["ordering", "waiting"]);
  });

  it("reads the sum aloud before the PIN", () => {
    expect(viewOf(state("pin", { invoice })).announce.replace(/\s/g, " ")).toBe(
      "Enter your PIN to pay PLN 129.00",
    );
  });
});

describe("endingOf", () => {
  it("says that reversed money is back", () => {
    const ending = endingOf("reversed", { invoice });
    expect(ending.money.replace(/\s/g, " ")).toContain("PLN 129.00 is back on your account");
  });

  it("gives the provider's reason and that no money moved", () => {
    const error = { code: "low-balance", title: "Not enough money", detail: "The balance is too low." };
    expect(endingOf("failed", { error })).toMatchObject({
      title: "Not enough money",
      money: "The balance is too low. Nothing was taken from your account.",
    });
  });

  it("does not say twice that no money moved", () => {
    const error = {
      code: "NO_ANSWER",
      title: "No answer",
      detail: "Nothing was taken from your account. Please scan again.",
    };
    expect(endingOf("error", { error }).money).toBe(error.detail);
  });

  it("has words when the reason is missing", () => {
    expect(endingOf("error", {}).title).toBe("The shop did not answer");
  });
});
