import type { PhoneScreen, PhoneState } from "../control-types";
import { formatMoney } from "../format";

export type ScreenKind = "scan" | "address" | "invoice" | "pin" | "busy" | "receipt" | "end";
export type ScreenView = { kind: ScreenKind; moving: boolean; announce: string };

function total(state: PhoneState): string {
  const sum = state.receipt ?? state.invoice;
  return sum ? formatMoney(sum.total, sum.currency) : "";
}

/** Which of the app's screens a state is shown on, whether it may change by itself soon, and what is read aloud. */
export function viewOf(state: PhoneState): ScreenView {
  const { screen } = state;
  switch (screen) {
    case "scan":
      return { kind: "scan", moving: false, announce: "Ready to scan" };
    case "address":
      return { kind: "address", moving: false, announce: "Code read. Confirm your address" };
    case "ordering":
      return { kind: "busy", moving: true, announce: "Asking the shop for the invoice" };
    case "invoice":
      return { kind: "invoice", moving: false, announce: `Invoice of ${total(state)}. Confirm or cancel` };
    case "pin":
      return { kind: "pin", moving: false, announce: `Enter your PIN to pay ${total(state)}` };
    case "waiting":
      return { kind: "busy", moving: true, announce: "Paid from your account. Waiting for the shop" };
    case "receipt":
      return { kind: "receipt", moving: false, announce: `Paid ${total(state)}` };
    case "reversed":
    case "failed":
    case "cancelled":
    case "error":
      return { kind: "end", moving: false, announce: endingOf(screen, state).title };
  }
}

export type Ending = { tone: "warn" | "bad" | "plain"; title: string; money: string; next: string };
export type EndScreen = Extract<PhoneScreen, "reversed" | "failed" | "cancelled" | "error">;

const UNTOUCHED = "Nothing was taken from your account.";

/** The provider's reason, followed by what became of the money unless the reason says so itself. */
function withMoney(detail: string | undefined): string {
  if (!detail) return UNTOUCHED;
  return /your account/i.test(detail) ? detail : `${detail} ${UNTOUCHED}`;
}

/** The words of a payment that did not become a receipt: what happened, whether money moved, what to do now. */
export function endingOf(
  screen: EndScreen,
  { error, ...state }: Pick<PhoneState, "error" | "invoice" | "receipt">,
): Ending {
  const sum = state.invoice ?? state.receipt;
  const amount = sum ? formatMoney(sum.total, sum.currency) : "The money";
  switch (screen) {
    case "reversed":
      return {
        tone: "warn",
        title: "Payment reversed",
        money: `The shop did not confirm in time. ${amount} is back on your account.`,
        next: "You can scan and pay again.",
      };
    case "failed":
      return {
        tone: "bad",
        title: error?.title || "Payment refused",
        money: withMoney(error?.detail),
        next: "Choose another way to pay in the shop, or scan again.",
      };
    case "cancelled":
      return {
        tone: "plain",
        title: error?.title || "Payment cancelled",
        money: withMoney(error?.detail),
        next: "Scan again whenever you like.",
      };
    case "error":
      return {
        tone: "bad",
        title: error?.title || "The shop did not answer",
        money: withMoney(error?.detail),
        next: "Scan the code again in a moment.",
      };
  }
}
