import { describe, expect, it } from "vitest";
import { fill, problemText, wordsOf } from "./words";

describe("the words of the widget", () => {
  it.each([
    [
      "pl",
      [
        "Utwórz koszyk z InPost Pay",
        "Kup z InPost Pay",
        "Zrób to z kodem QR",
        "Produkty w koszyku InPost Pay",
        "Twoje zakupy czekają już na Ciebie w aplikacji InPost Mobile",
        "Połącz te zakupy z innym kontem",
        "Połącz z innym numerem telefonu",
        "Połącz",
      ],
    ],
    [
      "en",
      [
        "Create a basket with InPost Pay",
        "Buy with InPost Pay",
        "Do it with the QR code",
        "Products in InPost Pay basket",
        "Your products await you already in the InPost Mobile App",
        "Connect these purchases with another account",
        "Bind to another phone number",
        "Connect",
      ],
    ],
  ])("are those of the provider's document in %s", (language, documented) => {
    const { button, phone, bound, rebind } = wordsOf(language);
    expect([
      button.product,
      button.basket,
      phone.qr,
      button.bound,
      bound.title,
      bound.rebind,
      rebind.confirm,
      phone.connect,
    ]).toEqual(documented);
  });

  it("are Polish unless English is asked for", () => {
    expect(wordsOf(null)).toBe(wordsOf("pl"));
    expect(wordsOf("de")).toBe(wordsOf("pl"));
    expect(wordsOf("en-GB")).toBe(wordsOf("en"));
  });

  it("name the number that a basket would be taken from", () => {
    expect(fill(wordsOf("pl").rebind.title, { phone: "600*****00" })).toBe(
      "Czy na pewno chcesz powiązać te zakupy z numerem telefonu innym niż 600*****00?",
    );
  });

  it("say a known failure themselves and pass on an unknown one", () => {
    const words = wordsOf("en");
    expect(problemText(words, { code: "BASKET_EXPIRED", message: "x" })).toBe(words.problem.BASKET_EXPIRED);
    expect(problemText(words, { code: "NEW_CODE", message: "Sold out" })).toBe("Sold out");
    expect(problemText(words, { code: "toString", message: "" })).toBe(words.problem.UNKNOWN);
  });
});
