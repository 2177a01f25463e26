import type { Moves } from "@/core/states";

/**
 * PAID_OUT_OF_STOCK: the money came after the hold had ended and nothing was left; a refund is on its way.
 * REVIEW: what was paid is not what was ordered, or what is to be paid in cash is gone; a person decides.
 * COD: on its way, to be paid in cash on delivery.
 */
export const orderStates = [
  "PENDING",
  "COD",
  "PAID",
  "PAID_OUT_OF_STOCK",
  "REVIEW",
  "DECLINED",
  "CANCELLED",
  "EXPIRED",
  "FAILED",
  "PARTLY_REFUNDED",
  "REFUNDED",
] as const;
export type OrderState = (typeof orderStates)[number];

export const orderMoves: Moves<OrderState> = {
  PENDING: ["COD", "PAID", "PAID_OUT_OF_STOCK", "REVIEW", "DECLINED", "CANCELLED", "EXPIRED", "FAILED"],
  COD: ["PAID", "CANCELLED", "REVIEW"],
  PAID: ["PARTLY_REFUNDED", "REFUNDED"],
  PAID_OUT_OF_STOCK: ["PARTLY_REFUNDED", "REFUNDED", "PAID"],
  REVIEW: ["PAID", "CANCELLED", "PARTLY_REFUNDED", "REFUNDED"],
  DECLINED: ["COD", "PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  CANCELLED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  EXPIRED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  FAILED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  PARTLY_REFUNDED: ["REFUNDED"],
  REFUNDED: [],
};
