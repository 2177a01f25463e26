import "server-only";
import { publish } from "@/server/realtime/publish";
import { announceStock } from "@/server/catalog/announce-stock";
import { announceSaleOf } from "@/server/till/announce-sale";
import type { PaymentRecord } from "./payment-record";

/** After the commit: tells open pages that a payment, its order and the stock of these variants changed. */
export async function announcePayment(
  payment: Pick<PaymentRecord, "id" | "orderId" | "orderChannel" | "orderToken" | "orderVersion" | "version">,
  variantIds: readonly string[],
): Promise<void> {
  publish(`order:${payment.orderToken}`, payment.orderVersion + 1);
  publish(`payment:${payment.id}`, payment.version + 1);
  publish("admin:orders", Date.now());
  if (payment.orderChannel === "till") await announceSaleOf(payment.orderId);
  await announceStock(variantIds);
}
