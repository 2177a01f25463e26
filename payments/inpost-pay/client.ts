import { type BindingCalls, createBindingCalls } from "./binding-calls";
import type { InpostPayConfig } from "./config";
import type { InpostDeps } from "./exchange";
import { createIziClient } from "./http-client";
import { createOrderCalls, type OrderCalls } from "./order-calls";
import { createProductCalls, type ProductCalls } from "./product-calls";
import { createTransactionCalls, type TransactionCalls } from "./transaction-calls";

/** Everything that can be asked of InPost (protocol 2.1 to 2.11). No call throws for what the other side does. */
export type InpostClient = BindingCalls & OrderCalls & ProductCalls & TransactionCalls;

/** A client of one set of credentials. */
export function createInpostClient(config: InpostPayConfig, deps: InpostDeps): InpostClient {
  const izi = createIziClient(config, deps);
  return {
    ...createBindingCalls(izi),
    ...createOrderCalls(izi),
    ...createProductCalls(izi),
    ...createTransactionCalls(config, izi),
  };
}
