import "server-only";
import type { OrderRefusal as RequestRefusal } from "@/payments/inpost-pay/check-order";
import type { OrderRefusal as BasketRefusal } from "@/server/orders/place-basket-order";
import { zloty } from "./notices";

type Refusal = RequestRefusal | BasketRefusal | { code: "locker-unknown" };

/** For the shopper, in the app, in Polish: why there is no order and what to do (protocol 3.7). */
export function orderWords(refusal: Refusal): string {
  switch (refusal.code) {
    case "total":
      return `Ceny w koszyku się zmieniły. Do zapłaty jest teraz ${zloty(refusal.expected)}. Sprawdź koszyk i zamów ponownie.`;
    case "total-differs":
      return `Ceny w koszyku się zmieniły. Do zapłaty jest teraz ${zloty(refusal.total)}. Sprawdź koszyk i zamów ponownie.`;
    case "out-of-stock":
      return refusal.available > 0
        ? `Jeden z produktów jest dostępny tylko w liczbie ${refusal.available}. Zmień koszyk i zamów ponownie.`
        : "Jeden z produktów jest już niedostępny. Usuń go z koszyka i zamów ponownie.";
    case "not-for-sale":
    case "shop-only":
      return "Jednego z produktów nie można kupić w aplikacji. Usuń go z koszyka albo kup go w sklepie.";
    case "code-refused":
      return `Kod ${refusal.promoCode.slice(0, 40)} już nie działa. Sprawdź koszyk i zamów ponownie.`;
    case "empty":
      return "Koszyk jest pusty.";
    case "payment-type":
    case "cod-without-payment":
    case "payment-without-cod":
      return "Ten sposób płatności nie jest dostępny. Wybierz inny.";
    case "delivery-type":
    case "delivery-code":
    case "delivery-refused":
    case "digital-with-goods":
    case "digital-with-codes":
      return "Ten sposób dostawy nie jest dostępny. Wybierz inny.";
    case "point-missing":
    case "locker-unknown":
      return "Wybierz Paczkomat, do którego możemy dostarczyć zamówienie.";
    case "address-missing":
    case "country":
      return "Sprawdź adres. Dostarczamy na terenie Polski.";
    case "digital-mail-missing":
      return "Podaj adres e-mail, na który wyślemy pliki.";
    case "consent-missing":
    case "consent-refused":
    case "consent-version":
      return "Zaakceptuj aktualne zgody sklepu.";
    case "invoice-tax-id":
    case "invoice-company-name":
      return "Uzupełnij nazwę firmy i NIP na fakturze.";
    case "phone":
      return "Koszyk jest połączony z innym numerem telefonu.";
    default:
      return "Nie można złożyć zamówienia. Sprawdź koszyk i spróbuj ponownie.";
  }
}

/** For engineers: what did not fit, without personal data. */
export function orderDetail(refusal: Refusal): string {
  switch (refusal.code) {
    case "total":
      return `total: gross ${refusal.received} grosze came, ${refusal.expected} is right`;
    case "consent-missing":
    case "consent-refused":
    case "consent-version":
      return `${refusal.code}: ${refusal.id.slice(0, 40)}`;
    case "out-of-stock":
    case "not-for-sale":
    case "shop-only":
      return `${refusal.code}: ${refusal.sku}`;
    default:
      return "received" in refusal ? `${refusal.code}: ${refusal.received.slice(0, 40)}` : refusal.code;
  }
}
