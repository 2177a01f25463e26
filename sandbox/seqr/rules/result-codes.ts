/** Result codes of the payment API that this sandbox can answer by itself (protocol 2.6). */
export const resultCodes = {
  SUCCESS: 0,
  REPORT_NOT_READY: 2,
  REJECTED_BUSINESS_LOGIC: 10,
  REJECTED_AMOUNT: 11,
  AUTHENTICATION_FAILED: 20,
  ACCESS_DENIED: 21,
  INVALID_ERS_REFERENCE: 23,
  INVALID_INITIATOR_PRINCIPAL_ID: 29,
  INVALID_INITIATOR_PRINCIPAL_STATE: 33,
  INITIATOR_PRINCIPAL_NOT_FOUND: 37,
  PAYMENT_IN_PROGRESS: 48,
  INVALID_INVOICE_DATA: 49,
  CANNOT_CANCEL_PAID_INVOICE: 50,
  CANNOT_CANCEL_INVOICE_IN_PROGRESS: 51,
  INVALID_SEQR_ID: 53,
  INVALID_INVOICE_REFERENCE: 54,
  INVALID_NOTIFICATION_URL: 64,
  UNSUPPORTED_OPERATION: 91,
  INVOICE_ALREADY_CANCELED: 95,
  INVOICE_STATE_NOT_RESERVED: 96,
  RESELLER_NOT_ALLOWED_TO_DO_REFUND: 97,
  SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION: 98,
  RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS: 99,
} as const;

export type ResultName = keyof typeof resultCodes;

/** Further codes that only a fault can bring about, so that an injected code has its name too. */
const faultOnly: Record<number, string> = {
  1: "PENDING_APPROVAL",
  12: "REJECTED_PAYMENT",
  22: "INVALID_NEW_PASSWORD",
  52: "INVALID_CUSTOMER",
  55: "PAYMENT_ALREADY_CANCELLED",
  90: "SYSTEM_ERROR",
  92: "LICENSE_REJECTION",
  93: "SYSTEM_BUSY",
  94: "SERVICE_UNAVAILABLE",
};

const names = new Map<number, string>(Object.entries(resultCodes).map(([name, code]) => [code, name]));

/** The name of a code, e.g. 49 → `INVALID_INVOICE_DATA`; unknown numbers become `RESULT_<n>`. */
export function resultName(code: number): string {
  return names.get(code) ?? faultOnly[code] ?? `RESULT_${code}`;
}

export interface Refusal {
  ok: false;
  name: ResultName;
  /** What exactly is wrong, for the developer who reads the answer. */
  detail?: string;
}

/** A refused request: its result code by name, and what is wrong. */
export function refuse(name: ResultName, detail?: string): Refusal {
  return { ok: false, name, detail };
}
