import { describe, expect, it } from "vitest";
import { polishTaxId } from "./polish-tax-id";

describe("a Polish tax number", () => {
  it("is read however it is written", () => {
    for (const entered of ["5261040828", "526-104-08-28", "PL 526 104 08 28", " pl5261040828 "])
      expect(polishTaxId(entered), entered).toBe("PL5261040828");
  });

  it("is refused with a wrong check digit, too few digits, letters, or where the check would be ten", () => {
    for (const entered of [
      "5261040827",
      "526104082",
      "52610408281",
      "526104082X",
      "DE526104082",
      "1234567890",
      "",
    ])
      expect(polishTaxId(entered), entered).toBeUndefined();
  });
});
