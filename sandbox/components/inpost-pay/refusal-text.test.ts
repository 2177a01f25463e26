import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TEXTS } from "./words-client";
import { errorText, refusalText } from "./refusal-text";

const label = (section: "refusal" | "problem" | "problemDetail", code: string): string =>
  (({ ...TEXTS.en[section] }) as Record<string, string>)[code] ?? code; // a table of texts by code

describe("an error in the app's language", () => {
  it("keeps the shop's own words in brackets", () => {
    const error = {
      code: "ORDER_REFUSED",
      title: "Sklep nie przyjął zamówienia",
      detail: "Nic nie zostało zamówione. (ORDER_NOT_CREATE: za mało sztuk)",
    };
    expect(errorText(error, label)).toEqual({
      title: "The shop did not take the order",
      detail: "Nothing was ordered or charged. (ORDER_NOT_CREATE: za mało sztuk)",
    });
  });

  it("shows one that it has no words for as it came", () => {
    const error = { code: "BRAND_NEW", title: "Coś nowego", detail: "Nie wiadomo" };
    expect(errorText(error, label)).toEqual({ title: "Coś nowego", detail: "Nie wiadomo" });
  });

  it("has words for every error that a phone can show", () => {
    const sources = ["phone/phone-errors.ts", "rules/payment-outcome.ts"].map((file) =>
      readFileSync(new URL(`../../inpost-pay/${file}`, import.meta.url), "utf8"),
    );
    const codes = sources.join().match(/\b(?:[A-Z]+_[A-Z]+)\b/g) ?? [];
    const known = codes.filter((code) => code !== "BLIK_CODE");
    expect(known.length).toBeGreaterThan(15);
    for (const code of known) {
      expect(Object.keys(TEXTS.en.problem)).toContain(code);
      expect(Object.keys(TEXTS.pl.problem)).toContain(code);
    }
  });
});

describe("a refused press", () => {
  it("is said in the app's words, or in the refusal's own", () => {
    expect(refusalText({ title: "Not a code of InPost Pay", detail: "-" }, label)).toBe(
      "This code leads to no basket of InPost Pay.",
    );
    expect(refusalText({ title: "Answer 500", detail: "" }, label)).toBe("Answer 500");
    expect(refusalText({ title: "Answer 500", detail: "See its log." }, label)).toBe("See its log.");
  });
});
