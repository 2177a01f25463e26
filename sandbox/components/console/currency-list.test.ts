import { describe, expect, it } from "vitest";
import { readCurrencies } from "./currency-list-client";

describe("readCurrencies", () => {
  it("reads codes in any case and with any separator, each once", () => {
    expect(readCurrencies("sek, eur PLN;pln")).toEqual(["SEK", "EUR", "PLN"]);
  });

  it("refuses an empty list and words that are no codes", () => {
    expect(readCurrencies(" ")).toBeNull();
    expect(readCurrencies("SEK, crowns")).toBeNull();
  });
});
