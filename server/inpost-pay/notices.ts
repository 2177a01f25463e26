import "server-only";
import type { PromoRefusal } from "@/core/promo/promo-code";
import { formatMoney, money } from "@/core/money/money";
import type { InpostNotice } from "@/payments/inpost-pay/basket-input";
import type { CodeRefusal } from "@/server/promo/change-codes";

/** What the app shows in a dialog, in Polish (protocol 3.5). */
export const errorNotice = (description: string): InpostNotice => ({ type: "ERROR", description });
export const attentionNotice = (description: string): InpostNotice => ({ type: "ATTENTION", description });

export const zloty = (grosze: number) => formatMoney(money(grosze, "PLN"), "pl");

const codeWords: Record<PromoRefusal, string> = {
  unknown: "Kod jest nieaktywny lub nieprawidłowy",
  inactive: "Kod jest nieaktywny lub nieprawidłowy",
  "not-started": "Ten kod jeszcze nie działa",
  ended: "Ten kod już wygasł",
  "not-pln": "Ten kod działa tylko w złotych",
  "only-in-app": "Ten kod działa tylko w aplikacji",
  used: "Ten kod został już wykorzystany",
  minimum: "Wartość koszyka jest za mała dla tego kodu",
  "not-combinable": "Tego kodu nie można łączyć z innymi",
};

/** Why a code does not count. */
export function codeNotice(refusal: CodeRefusal): InpostNotice {
  if (refusal.code === "too-many-codes") return errorNotice("W koszyku jest już tyle kodów, ile można");
  if (!("promoCode" in refusal)) return errorNotice("Nie można zmienić koszyka");
  const least = refusal.code === "minimum" && refusal.minimum ? `: potrzeba ${zloty(refusal.minimum)}` : "";
  return errorNotice(`${refusal.promoCode.slice(0, 40)}: ${codeWords[refusal.code]}${least}`);
}

/** Fewer are left than were asked for. */
export function stockNotice(name: string, available: number): InpostNotice {
  return errorNotice(
    available > 0 ? `${name}: dostępna liczba sztuk to ${available}` : `${name}: produkt jest niedostępny`,
  );
}
