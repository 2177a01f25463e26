import type { BasketNotice } from "@/core/basket/quantity";
import type { PromoRefusal } from "@/core/promo/promo-code";

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
  | "goods"
  | "discount"
  | "lineDiscount"
  | "codeLabel"
  | "codeAdd"
  | "codes"
  | "codeRemove"
  | "codeAdded"
  | "codeRemoved"
  | "codeBusy"
  | "codeProblem"
  | "summary"
  | "scanLine"
  | "checkout"
  | "payTitle"
  | "payText"
  | "failedTitle"
  | "failedText"
  | "retry"
  | "problem",
  string
> & {
  notices: Record<BasketNotice["code"], string>;
  refusals: Record<
    PromoRefusal | "no-basket" | "already-ordered" | "too-many-codes" | "too-many-requests",
    string
  >;
};
