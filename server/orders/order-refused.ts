import "server-only";
import type { OrderRefusal } from "./place-basket-order";

/** Undoes the transaction in which an order was being made; `placeBasketOrder` answers with its refusal. */
export class OrderRefused extends Error {
  constructor(readonly refusal: OrderRefusal) {
    super(refusal.code);
  }
}
