import { describe, expect, it } from "vitest";
import { formatAmount, inFours } from "./money";

describe("the wallet's numbers", () => {
  it("are written as the language writes them", () => {
    expect(formatAmount(2_460, "USD", "en")).toBe("$24.60");
    expect(formatAmount(2_460, "USD", "pl").replace(/\s/g, " ")).toBe("24,60 USD");
  });

  it("fall into fours, whatever is left", () => {
    expect(inFours("281234567890123456")).toBe("2812 3456 7890 1234 56");
    expect(inFours("12345678")).toBe("1234 5678");
  });
});
