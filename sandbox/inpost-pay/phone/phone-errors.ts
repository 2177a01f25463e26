import type { PhoneError } from "@sandbox/inpost-pay/phone/types";

const safe = "Nic nie zostało zamówione ani pobrane z konta.";

const known = {
  LINK_UNKNOWN: ["Nieznany kod", "Ten kod nie prowadzi do żadnego koszyka."],
  BASKET_GONE: ["Koszyk już nie istnieje", "Sklep usunął ten koszyk."],
  BASKET_ORDERED: ["Koszyk już zamówiony", "Zamówienie znajdziesz w historii."],
  BASKET_TAKEN: ["Koszyk jest połączony z innym telefonem", "W sklepie możesz połączyć go na nowo."],
  BINDING_FAILED: ["Nie udało się połączyć koszyka", "Sklep nie potwierdził koszyka. Spróbuj jeszcze raz."],
  BASKET_CHANGED: [
    "Koszyk się zmienił",
    "W sklepie zmieniły się ceny lub produkty. Sprawdź koszyk i zamów jeszcze raz.",
  ],
  CHANGE_FAILED: ["Nie udało się zmienić koszyka", "Sklep nie przyjął zmiany."],
  ORDER_TIMEOUT: ["Sklep nie odpowiada", `Zamówienie nie zostało potwierdzone. ${safe}`],
  ORDER_REFUSED: ["Sklep nie przyjął zamówienia", safe],
  BAD_ANSWER: ["Sklep nie przyjął zamówienia", `Nie zrozumieliśmy jego odpowiedzi. ${safe}`],
  NO_ANSWER: ["Sklep nie odpowiada", "Spróbuj za chwilę."],
} satisfies Record<string, [title: string, detail: string]>;

/** An error's words for the person; `extra`, the shop's own words, is added to the detail. */
export function phoneError(code: keyof typeof known, extra = ""): PhoneError {
  const [title, detail] = known[code];
  return { code, title, detail: extra ? `${detail} (${extra})` : detail };
}
