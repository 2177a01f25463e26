import type { FaultKind } from "@sandbox/faults/catalog";
import type { Fault } from "../control-types";
import { formatDuration } from "../format";

export type FaultParam = {
  name: "ms" | "code" | "status" | "by" | "retCode";
  label: string;
  initial: string;
  numeric: boolean;
};
type Words = { label: string; text: string; param?: FaultParam };

const milliseconds = (initial: string): FaultParam => ({
  name: "ms",
  label: "Milliseconds",
  initial,
  numeric: true,
});

export const FAULT_WORDS: Record<FaultKind, Words> = {
  delay: { label: "Delay", text: "Waits before it goes on.", param: milliseconds("3000") },
  "drop-before": { label: "Drop before the work", text: "The connection closes and nothing was done." },
  "drop-after": { label: "Drop after the work", text: "The work is done, the answer is lost." },
  duplicate: { label: "Send twice", text: "The same message comes two times." },
  lost: { label: "Lose it", text: "The notification is never sent." },
  early: { label: "Too early", text: "The notification comes before the money." },
  forged: { label: "Forge it", text: "The notification goes to a wrong secret." },
  "form-body": { label: "Form body", text: "The notification carries form fields." },
  "result-code": {
    label: "Result code",
    text: "Answers with this code of SEQR.",
    param: { name: "code", label: "Code", initial: "90", numeric: true },
  },
  "soap-fault": { label: "SOAP fault", text: "Answers HTTP 500 with a fault." },
  "html-502": { label: "HTML 502", text: "A gateway's error page instead of an answer." },
  "unknown-status": {
    label: "Unknown status",
    text: "Answers with a status nobody documented.",
    param: { name: "status", label: "Status", initial: "ON_HOLD", numeric: false },
  },
  "version-jump": {
    label: "Version jump",
    text: "The invoice version grows by more than one.",
    param: { name: "by", label: "By", initial: "3", numeric: true },
  },
  "slow-body": { label: "Slow body", text: "The answer trickles.", param: milliseconds("4000") },
  "http-500": { label: "HTTP 500", text: "Answers with an internal error." },
  reorder: {
    label: "Send out of order",
    text: "Goes out after the next message, or when this time is over.",
    param: milliseconds("3000"),
  },
  "wrong-hash": { label: "Wrong hash", text: "The key's hash, or the webhook's signature, is wrong." },
  "stale-timestamp": { label: "Stale timestamp", text: "Signed properly, ten minutes ago." },
  "tampered-body": { label: "Tampered body", text: "The body is changed after signing." },
  "unknown-enum": {
    label: "Unknown value",
    text: "A value that nobody documented.",
    param: { name: "status", label: "Value", initial: "BRAND_NEW", numeric: false },
  },
  "truncated-json": { label: "Half an answer", text: "The JSON breaks off in the middle." },
  "http-400": { label: "HTTP 400", text: "The usual answer, but with status 400." },
  "ret-code": {
    label: "Error code",
    text: "Answers with this code of Pockyt; nothing is done.",
    param: { name: "retCode", label: "Code", initial: "000000", numeric: false },
  },
  "ret-code-after": {
    label: "Error code after the work",
    text: "The work is done, yet the answer is this code.",
    param: { name: "retCode", label: "Code", initial: "000080", numeric: false },
  },
  "number-amount": { label: "Amount as a number", text: "Amounts are JSON numbers instead of texts." },
  "refund-failed": { label: "Refund fails", text: "Answered with status failed; no money moves." },
  "refund-pending": { label: "Refund pending", text: "The money moves five seconds later." },
  repeat: {
    label: "Send many times",
    text: "The same message, that often at once.",
    param: { name: "by", label: "How often", initial: "8", numeric: true },
  },
  "wrong-sign": { label: "Wrong signature", text: "verifySign is not the right one." },
  "wrong-amount": { label: "Wrong amount", text: "One dollar too much, properly signed." },
  "other-currency": { label: "Other currency", text: "CNY instead of USD, properly signed." },
  "unknown-id": { label: "Unknown ids", text: "Transaction number and reference of nobody." },
  "json-body": { label: "JSON body", text: "The notification is JSON instead of a form." },
  "extra-fields": { label: "More fields", text: "With the wallet's id and a note." },
  "stale-pending": { label: "Stale pending", text: "A pending follows the success." },
};

/** What a fault is called when its kind may be newer than this page. */
export function kindLabel(kind: string): string {
  return kind in FAULT_WORDS ? FAULT_WORDS[kind as FaultKind].label : kind; // the lookup above is the check
}

/** "3 s", "code 90", "ON_HOLD", "+3"; empty without parameters. */
export function paramsLabel(params: Fault["params"]): string {
  const parts = [
    params.ms === undefined ? "" : formatDuration(Number(params.ms)),
    params.code === undefined ? "" : `code ${params.code}`,
    params.status === undefined ? "" : String(params.status),
    params.by === undefined ? "" : `+${params.by}`,
    params.retCode === undefined ? "" : `code ${params.retCode}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** null → "until removed", 1 → "once", 3 → "3 times". */
export function remainingLabel(remaining: number | null): string {
  if (remaining === null) return "until removed";
  return remaining === 1 ? "once" : `${remaining} times`;
}

export type NewFault = Omit<Fault, "id">;

/** Breakages worth seeing first, one click each. */
export const PRESETS: { label: string; fault: NewFault }[] = [
  {
    label: "Lose the next notification",
    fault: { provider: "seqr", operation: "notification", kind: "lost", params: {}, remaining: 1 },
  },
  {
    label: "Forge a notification",
    fault: { provider: "seqr", operation: "notification", kind: "forged", params: {}, remaining: 1 },
  },
  {
    label: "Send it twice",
    fault: { provider: "seqr", operation: "notification", kind: "duplicate", params: {}, remaining: 1 },
  },
  {
    label: "Lose the answer to getPaymentStatus",
    fault: { provider: "seqr", operation: "getPaymentStatus", kind: "drop-after", params: {}, remaining: 1 },
  },
  {
    label: "SEQR down for 5 calls",
    fault: { provider: "seqr", operation: "*", kind: "html-502", params: {}, remaining: 5 },
  },
  {
    label: "Lose the answer to prepay",
    fault: { provider: "pockyt", operation: "prepay", kind: "drop-after", params: {}, remaining: 1 },
  },
  {
    label: "Lose the till's notification",
    fault: { provider: "pockyt", operation: "ipn", kind: "lost", params: {}, remaining: 1 },
  },
];
