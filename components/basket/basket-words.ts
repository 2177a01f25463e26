import type { BasketNotice } from "@/core/basket/quantity";

/** The texts of the basket page, as they stand in the message files under "basket". */
export type BasketWords = Record<
  | "loading"
  | "emptyTitle"
  | "emptyText"
  | "emptyAction"
  | "quantity"
  | "less"
  | "more"
  | "remove"
  | "removeName"
  | "each"
  | "total"
  | "vat"
  | "delivery"
  | "summary"
  | "scanLine"
  | "payTitle"
  | "payText"
  | "failedTitle"
  | "failedText"
  | "retry"
  | "problem",
  string
> & { notices: Record<BasketNotice["code"], string> };
