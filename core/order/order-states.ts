import type { Moves } from "@/core/states";

/**
 * PAID_OUT_OF_STOCK: the money came after the hold had ended and nothing was left; a refund is on its way.
 * REVIEW: what was paid is not what was ordered; a person decides.
 */
export const orderStates = [
  "PENDING",
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
  PENDING: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW", "DECLINED", "CANCELLED", "EXPIRED", "FAILED"],
  PAID: ["PARTLY_REFUNDED", "REFUNDED"],
  PAID_OUT_OF_STOCK: ["PARTLY_REFUNDED", "REFUNDED", "PAID"],
  REVIEW: ["PAID", "PARTLY_REFUNDED", "REFUNDED"],
  DECLINED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  CANCELLED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  EXPIRED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  FAILED: ["PAID", "PAID_OUT_OF_STOCK", "REVIEW"],
  PARTLY_REFUNDED: ["REFUNDED"],
  REFUNDED: [],
};
