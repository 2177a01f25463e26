import { describe, expect, it } from "vitest";
import en from "@/messages/en.json";
import { stockLine } from "./stock-words";

const line = (pieces: number | null | undefined, failed = false) =>
  stockLine(pieces, failed, en.product.stock);

describe("stockLine", () => {
  it("counts pieces and warns of the last ones", () => {
    expect(line(14)).toEqual({ text: "In stock, 14 pieces", tone: "good" });
    expect(line(3)).toEqual({ text: "3 left", tone: "warn" });
    expect(line(1)).toEqual({ text: "Last one", tone: "warn" });
    expect(line(0)).toEqual({ text: "Sold out", tone: "muted" });
  });

  it("has nothing to count for downloads", () => {
    expect(line(null).tone).toBe("good");
  });

  it("does not claim anything that it does not know", () => {
    expect(line(undefined).text).toBe(en.product.stock.waiting);
    expect(line(undefined, true).text).toBe(en.product.stock.unknown);
  });
});
