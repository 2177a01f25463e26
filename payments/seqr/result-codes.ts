import type { ProviderFailure } from "@/core/payment/provider";
import type { SeqrOperation } from "./requests";

type FailureKind = ProviderFailure["kind"];

/** What a code means for us; `doubt` leaves open whether something happened. */
type Meaning = FailureKind | "doubt";

/** SEQR's result codes (protocol 2.6) but 0: the name and what a client does about it. */
export const resultCodes: Readonly<Record<number, readonly [name: string, meaning: Meaning]>> = {
  1: ["PENDING_APPROVAL", "doubt"],
  2: ["REPORT_NOT_READY", "retry"],
  10: ["REJECTED_BUSINESS_LOGIC", "final"],
  11: ["REJECTED_AMOUNT", "final"],
  12: ["REJECTED_PAYMENT", "final"],
  13: ["REJECTED_TOPUP", "final"],
  20: ["AUTHENTICATION_FAILED", "configuration"],
  21: ["ACCESS_DENIED", "configuration"],
  22: ["INVALID_NEW_PASSWORD", "final"],
  23: ["INVALID_ERS_REFERENCE", "final"],
  29: ["INVALID_INITIATOR_PRINCIPAL_ID", "configuration"],
  30: ["INVALID_RECEIVER_PRINCIPAL_ID", "final"],
  31: ["INVALID_SENDER_PRINCIPAL_ID", "final"],
  32: ["INVALID_TOPUP_PRINCIPAL_ID", "final"],
  33: ["INVALID_INITIATOR_PRINCIPAL_STATE", "configuration"],
  34: ["INVALID_RECEIVER_PRINCIPAL_STATE", "final"],
  35: ["INVALID_SENDER_PRINCIPAL_STATE", "final"],
  36: ["INVALID_TOPUP_PRINCIPAL_STATE", "final"],
  37: ["INITIATOR_PRINCIPAL_NOT_FOUND", "configuration"],
  38: ["RECEIVER_PRINCIPAL_NOT_FOUND", "final"],
  39: ["SENDER_PRINCIPAL_NOT_FOUND", "final"],
  40: ["TOPUP_PRINCIPAL_NOT_FOUND", "final"],
  41: ["INVALID_PRODUCT", "final"],
  42: ["INVALID_RECEIVER_ACCOUNT_TYPE", "final"],
  43: ["INVALID_SENDER_ACCOUNT_TYPE", "final"],
  44: ["INVALID_TOPUP_ACCOUNT_TYPE", "final"],
  45: ["RECEIVER_ACCOUNT_NOT_FOUND", "final"],
  46: ["SENDER_ACCOUNT_NOT_FOUND", "final"],
  47: ["TOPUP_ACCOUNT_NOT_FOUND", "final"],
  48: ["PAYMENT_IN_PROGRESS", "retry"],
  49: ["INVALID_INVOICE_DATA", "final"],
  50: ["CANNOT_CANCEL_PAID_INVOICE", "final"],
  51: ["CANNOT_CANCEL_INVOICE_IN_PROGRESS", "retry"],
  52: ["INVALID_CUSTOMER", "final"],
  53: ["INVALID_SEQR_ID", "final"],
  54: ["INVALID_INVOICE_REFERENCE", "final"],
  55: ["PAYMENT_ALREADY_CANCELLED", "final"],
  56: ["REGISTRATION_NOT_POSSIBLE", "final"],
  57: ["REGISTRATION_PRINCIPAL_ALREADY_EXISTS", "final"],
  60: ["AUTHORIZATION_EXPIRED", "final"],
  61: ["AUTHORIZATION_CANCELLED", "final"],
  62: ["AUTHORIZATION_IN_PROGRESS", "retry"],
  63: ["INVALID_AUTHORIZATION_REFERENCE", "final"],
  64: ["INVALID_NOTIFICATION_URL", "configuration"],
  90: ["SYSTEM_ERROR", "doubt"],
  91: ["UNSUPPORTED_OPERATION", "configuration"],
  92: ["LICENSE_REJECTION", "configuration"],
  93: ["SYSTEM_BUSY", "retry"],
  94: ["SERVICE_UNAVAILABLE", "retry"],
  95: ["INVOICE_ALREADY_CANCELED", "final"],
  96: ["INVOICE_STATE_NOT_RESERVED", "final"],
  97: ["RESELLER_NOT_ALLOWED_TO_DO_REFUND", "final"],
  98: ["SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION", "final"],
  99: ["RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS", "final"],
};

const oncePerOrder: readonly SeqrOperation[] = ["sendInvoice", "refundPayment", "markTransactionPeriod"];

/** What to do when it is open whether the operation happened: `unknown` where a repeat would do it twice. */
export function inDoubt(operation: SeqrOperation): FailureKind {
  return oncePerOrder.includes(operation) ? "unknown" : "retry";
}

/** Failure for a result code other than 0; a code that nobody documented leaves open what happened. */
export function failureOf(
  operation: SeqrOperation,
  code: number,
  description: string | undefined,
): ProviderFailure {
  const [name, meaning] = resultCodes[code] ?? ["unknown code", "doubt" as const];
  const kind = meaning === "doubt" ? inDoubt(operation) : meaning;
  return {
    kind,
    code: String(code),
    detail: `${operation}: ${name}${description ? ` (${description})` : ""}`,
  };
}
