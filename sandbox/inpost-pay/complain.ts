import { randomUUID } from "node:crypto";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface Issue {
  path: string;
  message: string;
}

/** Keeps what is wrong with a message of the merchant, for the console; the newest 500 stay. */
export function complain(
  { inpostPay, bus, clock }: Sandbox,
  operation: string,
  reference: string | null,
  issues: readonly Issue[],
): void {
  if (issues.length === 0) return;
  const at = new Date(clock.now()).toISOString();
  for (const issue of issues)
    inpostPay.complaints.put({ id: randomUUID(), at, operation, reference, ...issue });
  inpostPay.trimComplaints();
  bus.publish("inpost-pay");
}
