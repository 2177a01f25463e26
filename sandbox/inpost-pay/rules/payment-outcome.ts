import type { PaymentStatus } from "@sandbox/inpost-pay/types";
import type { Person } from "@sandbox/store/person";

export interface Outcome {
  /** `SLOW`: the bank takes its time and then agrees. */
  status: Extract<PaymentStatus, "AUTHORIZED" | "DECLINED" | "CANCELLED" | "ERROR"> | "SLOW";
  /** Why not, for the person. */
  reason: { code: string; title: string; detail: string } | null;
}

const safe = "Żadne pieniądze nie zostały pobrane.";
const refused = (status: Outcome["status"], code: string, title: string): Outcome => ({
  status,
  reason: { code, title, detail: safe },
});

const paid: Outcome = { status: "AUTHORIZED", reason: null };
const blik: Record<string, Outcome> = {
  "777111": paid,
  "500500": refused("DECLINED", "BLIK_DECLINED", "Bank odrzucił płatność"),
  "700701": refused("ERROR", "BLIK_EXPIRED", "Kod BLIK wygasł"),
  "700702": refused("CANCELLED", "BLIK_CANCELLED", "Płatność anulowana w aplikacji banku"),
  "700703": refused("ERROR", "BLIK_USED", "Ten kod BLIK był już użyty"),
};
const unknownCode = refused("DECLINED", "BLIK_UNKNOWN", "Nieprawidłowy kod BLIK");

const byPerson: Record<Person["inpost"]["paymentOutcome"], Outcome> = {
  authorized: paid,
  slow: { status: "SLOW", reason: null },
  declined: refused("DECLINED", "PAYMENT_DECLINED", "Płatność odrzucona"),
  cancelled: refused("CANCELLED", "PAYMENT_CANCELLED", "Płatność anulowana"),
  error: refused("ERROR", "PAYMENT_ERROR", "Płatność się nie powiodła"),
};

/** How a payment ends: BLIK by the sandbox's codes (protocol section 5.4), everything else by what the person's bank was told to say. */
export function paymentOutcome(paymentType: string, blikCode: string | undefined, person: Person): Outcome {
  if (paymentType !== "BLIK_CODE") return byPerson[person.inpost.paymentOutcome];
  return Object.hasOwn(blik, blikCode ?? "") ? (blik[blikCode ?? ""] ?? unknownCode) : unknownCode;
}
