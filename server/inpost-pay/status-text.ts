import "server-only";
import { type OrderState, orderStates } from "@/core/order/order-states";

const words: Record<OrderState, string> = {
  PENDING: "Oczekuje na płatność",
  COD: "Przyjęte, płatność przy odbiorze",
  PAID: "Opłacone",
  PAID_OUT_OF_STOCK: "Brak towaru, zwracamy pieniądze",
  REVIEW: "Sprawdzamy zamówienie",
  DECLINED: "Płatność odrzucona",
  CANCELLED: "Anulowane",
  EXPIRED: "Anulowane, nie opłacono na czas",
  FAILED: "Anulowane",
  PARTLY_REFUNDED: "Zwrócono część pieniędzy",
  REFUNDED: "Zwrócono pieniądze",
};

/** How an order stands, as the app shows it (protocol 3.9). */
export function statusText({ state, shipped }: { state: string; shipped: boolean }): string {
  const known = orderStates.find((each) => each === state) ?? "REVIEW";
  return shipped && (known === "PAID" || known === "COD") ? "Wysłane" : words[known];
}
