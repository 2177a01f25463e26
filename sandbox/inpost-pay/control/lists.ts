import { z } from "zod";
import {
  viewBinding,
  viewConsoleOrder,
  viewHotProduct,
  viewTransaction,
} from "@sandbox/inpost-pay/control/views";
import type { Complaint } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

export const limitSchema = z.object({ limit: z.coerce.number().int().min(1).max(1_000).default(100) });

/** The newest baskets, linked or not. */
export function listBindings({ inpostPay }: Sandbox, limit: number) {
  return inpostPay.newestBindings(limit).map(viewBinding);
}

/** The newest orders. */
export function listOrders(sandbox: Sandbox, limit: number) {
  return sandbox.inpostPay.newestOrders(limit).map((order) => viewConsoleOrder(sandbox, order));
}

/** The newest transactions. */
export function listTransactions({ inpostPay }: Sandbox, limit: number) {
  return inpostPay.newestTransactions(limit).map(viewTransaction);
}

/** What was wrong with the merchant's messages, newest first. */
export function listComplaints({ inpostPay }: Sandbox, limit: number): Complaint[] {
  return inpostPay.newestComplaints(limit);
}

/** The products that the merchant offers in the app. */
export function listHotProducts({ inpostPay }: Sandbox) {
  return inpostPay.products.all().map(viewHotProduct);
}
