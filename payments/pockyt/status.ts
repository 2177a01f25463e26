/** A transaction's status, one word per meaning (protocol 3.9). `unknown`: not terminal, keep asking. */
export const pockytStatuses = [
  "init",
  "pending",
  "dealing",
  "success",
  "failed",
  "closed",
  "reversed",
  "unknown",
] as const;
export type PockytStatus = (typeof pockytStatuses)[number];

/** Reads a status; `fail` is the older name of `failed`. */
export function readStatus(text: string): PockytStatus {
  if (text === "fail") return "failed";
  return pockytStatuses.find((status) => status === text) ?? "unknown";
}

/** Whether nothing more will happen by itself: paid, declined or closed. */
export function isTerminal(status: PockytStatus): boolean {
  return status === "success" || status === "failed" || status === "closed" || status === "reversed";
}
