import { describe, expect, it } from "vitest";
import { type AttemptProblem, wasRefused } from "./attempt-problems";

describe("wasRefused", () => {
  it("holds for what was turned down before anything was charged", () => {
    const refused: AttemptProblem[] = [
      "code-refused",
      "wrong-wallet",
      "not-enabled",
      "configuration",
      "unreachable",
    ];
    expect(refused.map(wasRefused)).toEqual(refused.map(() => true));
  });

  it("never holds where money may have moved, nor without a problem (R3)", () => {
    expect(wasRefused("unanswered")).toBe(false);
    expect(wasRefused("amount-differs")).toBe(false);
    expect(wasRefused(null)).toBe(false);
  });
});
