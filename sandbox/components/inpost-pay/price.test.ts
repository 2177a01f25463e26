import { describe, expect, it } from "vitest";
import { formatGrosze, grossOf } from "./price";

describe("prices on the wire", () => {
  it.each([
    [{ gross: "49.00" }, 4900],
    [{ gross: 12.5 }, 1250],
    [{ gross: "0.29" }, 29],
    [{ gross: "x" }, 0],
    [undefined, 0],
    [null, 0],
  ])("%j are %d grosze", (price, grosze) => expect(grossOf(price)).toBe(grosze));

  it("are written as people in that language write them", () => {
    expect(formatGrosze(12265, "pl").replace(/\s/g, " ")).toBe("122,65 zł");
    expect(formatGrosze(12265, "en").replace(/\s/g, " ")).toBe("PLN 122.65");
  });
});
