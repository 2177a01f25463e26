import type { Order, Transaction } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** Stores an order and tells whoever looks at it. */
export function saveOrder({ inpostPay, bus }: Sandbox, order: Order): Order {
  inpostPay.orders.put(order);
  bus.publish("inpost-pay");
  bus.publish(`inpost:${order.personId}`);
  return order;
}

/** Changes an order as it is now, not as it was before some long call. */
export function changeOrder(sandbox: Sandbox, orderId: string, change: Partial<Order>): Order | undefined {
  const order = sandbox.inpostPay.orders.get(orderId);
  return order && saveOrder(sandbox, { ...order, ...change });
}

export function saveTransaction(sandbox: Sandbox, transaction: Transaction): Transaction {
  const { inpostPay, bus } = sandbox;
  inpostPay.transactions.put(transaction);
  bus.publish("inpost-pay");
  const order = inpostPay.orders.get(transaction.orderId);
  if (order) bus.publish(`inpost:${order.personId}`);
  return transaction;
}
