import type { DeliveryCode, DeliveryType } from "@/core/delivery/delivery";
import type { PromoRefusal } from "@/core/promo/promo-code";

/** What may be wrong with a field of the form. */
export type FieldProblem = "missing" | "email" | "phone" | "zip" | "taxId" | "locker" | "consent" | "invalid";

/** Why an order was not made, as `POST /api/checkout` says it; `network` when it said nothing. */
export type OrderProblem =
  | "unknown-basket"
  | "empty"
  | "not-for-sale"
  | "out-of-stock"
  | "code-refused"
  | "delivery-refused"
  | "total-differs"
  | "no-payment"
  | "payment-not-started"
  | "invalid"
  | "too-many-requests"
  | "network";

/** The texts of the checkout page, as they stand in the message files under "checkout". */
export type CheckoutWords = Record<
  | "loading"
  | "emptyTitle"
  | "emptyText"
  | "emptyAction"
  | "lastOrder"
  | "failedTitle"
  | "failedText"
  | "retry"
  | "toBasket"
  | "contact"
  | "name"
  | "email"
  | "emailHint"
  | "phone"
  | "phoneHint"
  | "delivery"
  | "free"
  | "freeFrom"
  | "expected"
  | "options"
  | "lockerSearch"
  | "lockerHint"
  | "lockerList"
  | "lockerFound"
  | "lockerNone"
  | "lockerFailed"
  | "street"
  | "city"
  | "zip"
  | "note"
  | "digital"
  | "invoice"
  | "wantInvoice"
  | "legalForm"
  | "person"
  | "company"
  | "companyName"
  | "taxId"
  | "firstName"
  | "surname"
  | "invoiceStreet"
  | "building"
  | "flat"
  | "comments"
  | "commentsLabel"
  | "optional"
  | "summary"
  | "goods"
  | "discount"
  | "deliverySum"
  | "choose"
  | "total"
  | "vat"
  | "quantity"
  | "consents"
  | "required"
  | "pay"
  | "payText"
  | "free-order"
  | "wrong"
  | "noPayment",
  string
> & {
  deliveryTypes: Record<DeliveryType, string>;
  deliveryCodes: Record<DeliveryCode, string>;
  fields: Record<FieldProblem, string>;
  problems: Record<OrderProblem, string>;
  refusals: Record<PromoRefusal, string>;
};
