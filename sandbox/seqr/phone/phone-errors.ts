import type { NotPayable } from "@sandbox/seqr/rules/pay-invoice";
import type { ClosedBy } from "@sandbox/seqr/types";
import type { PhoneError } from "@sandbox/seqr/phone/types";

type KnownError =
  | NotPayable
  | "INVOICE_NOT_FOUND"
  | "UNKNOWN_WEBSHOP"
  | "UNKNOWN_SERVICE"
  | "NOTHING_TO_PAY"
  | "SHOP_UNREACHABLE"
  | "BAD_ANSWER"
  | "NO_ANSWER";

const known: Record<KnownError, [title: string, detail: string]> = {
  INVOICE_CLOSED: [
    "This bill is closed",
    "It was paid, cancelled or refused before. Nothing was taken from your account.",
  ],
  WAITING_FOR_SHOP: ["The shop is not ready", "The shop has not acknowledged the bill yet."],
  PAYMENT_IN_PROGRESS: ["Somebody is paying this bill", "It is open on another phone right now."],
  INVOICE_NOT_FOUND: ["No such bill", "SEQR does not know this code."],
  UNKNOWN_WEBSHOP: ["Unknown shop", "No shop is registered under the id in this code."],
  UNKNOWN_SERVICE: ["Unknown service", "The code names a service that this shop does not use."],
  NOTHING_TO_PAY: ["Nothing to pay", "There is no open bill at this place."],
  SHOP_UNREACHABLE: [
    "The shop cannot be reached",
    "Nothing was ordered and nothing was taken from your account.",
  ],
  BAD_ANSWER: [
    "The shop could not take the order",
    "Its answer was not understood. Nothing was taken from your account.",
  ],
  NO_ANSWER: ["The shop did not answer", "Nothing was taken from your account. Please scan again."],
};

/** An error screen's words for a code; `extra` is added to the detail. */
export function phoneError(code: KnownError, extra = ""): PhoneError {
  const [title, detail] = known[code];
  return { code, title, detail: extra ? `${detail} (${extra})` : detail };
}

const shopErrors = new Map<string, [title: string, detail: string]>(
  Object.entries<[title: string, detail: string]>({
    OUT_OF_STOCK: ["Sold out", "The shop has no more of it. Nothing was taken from your account."],
    INVALID_PURCHASE_TOKEN: ["Unknown product", "The shop does not sell what this code names."],
    INVALID_REQUEST: ["The shop refused the order", "Please check your address in the app."],
    INVOICING_ERROR: ["The shop could not make a bill", "Nothing was taken from your account."],
    SYSTEM_ERROR: ["The shop has a problem", "Nothing was taken from your account. Please try again later."],
  }),
);

/** The screen for an `errorCode` that the shop's createPurchase answered (protocol section 3). */
export function shopError(code: string): PhoneError {
  const [title, detail] = shopErrors.get(code) ?? ["The shop refused the order", `Its reason: ${code}`];
  return { code, title, detail };
}

const closings: Record<ClosedBy, [code: string, title: string, detail: string]> = {
  shop: ["CANCELLED_BY_SHOP", "Cancelled by the shop", "Nothing was taken from your account."],
  customer: ["CANCELLED", "Cancelled", "You cancelled it. Nothing was taken from your account."],
  replaced: ["REPLACED", "Cancelled by the shop", "The shop made a new bill instead of this one."],
  expired: ["EXPIRED", "Too late", "The bill is no longer valid. Nothing was taken from your account."],
  reversed: [
    "REVERSED",
    "Payment reversed",
    "The shop did not confirm it in time. The money is back on your account.",
  ],
  released: ["RELEASED", "Reservation released", "The money is back on your account."],
  bank: ["BANK_REFUSED", "Your bank said no", "Nothing was taken from your account."],
  "low-balance": ["LOW_BALANCE", "Not enough money", "Your balance is lower than the bill."],
  pin: [
    "PIN_BLOCKED",
    "Wrong PIN too often",
    "The payment was stopped. Nothing was taken from your account.",
  ],
};

/** Why an invoice is over, in words for its customer. */
export function closingError(closedBy: ClosedBy): PhoneError {
  const [code, title, detail] = closings[closedBy];
  return { code, title, detail };
}
