import "server-only";
import type { SaleAction } from "@/core/till/sale-view";
import type { Role } from "@/server/auth/roles";
import { openAttemptOf, type SaleRecord, stateOf, stepOf } from "./sale-record";

/** What may be done with a sale now, the likeliest first. */
export function actionsOf(sale: SaleRecord, total: number, role: Role): SaleAction[] {
  const reversed = sale.attempts.some((attempt) => stepOf(attempt) === "reversed");
  const slip: SaleAction[] = reversed ? ["void-slip"] : [];
  switch (stateOf(sale)) {
    case "OPEN": {
      if (sale.lines.length === 0) return ["edit", "void"];
      const pay: SaleAction[] = total > 0 ? ["pay-wallet", "pay-cash", "pay-qr"] : ["pay-cash"];
      return ["edit", ...pay, "hold", "void", ...slip];
    }
    case "HELD":
      return ["resume", "void"];
    case "PAYING":
      return [...payingActions(sale), ...slip];
    case "NEEDS_ATTENTION":
      return role === "admin" ? ["check", "override"] : ["check"];
    case "PAID":
      return ["receipt", "refund", "copy", ...slip];
    case "VOIDED":
      return ["copy", ...slip];
  }
}

function payingActions(sale: SaleRecord): SaleAction[] {
  const attempt = openAttemptOf(sale);
  if (!attempt) return ["pay-wallet", "pay-cash", "pay-qr", "reopen"];
  const cancel: SaleAction[] = attempt.cancelWantedAt ? [] : ["cancel-attempt"];
  switch (stepOf(attempt)) {
    case "adding":
      return ["pay-wallet", ...cancel];
    case "ready":
      return ["scan-code", ...cancel];
    default:
      return ["check", ...cancel];
  }
}
