/** JSON as somebody sent it: nothing is known about it until a reader or a schema has looked. */
export type Json = Record<string, unknown>;

export interface Merchant {
  merchantExternalId: string;
  name: string;
  clientId: string;
  clientSecret: string;
  merchantClientId: string;
  posId: string;
  merchantSecret: string;
  /** InPost appends `/v1/izi/…`. */
  baseUrl: string;
  webhookUrl: string;
  /** Where the widget may run. */
  origins: string[];
  paymentTypes: string[];
}

export interface SigningKey {
  version: string;
  /** base64 DER SubjectPublicKeyInfo, as it is published. */
  publicKey: string;
  privateKey: string;
  createdAt: number;
}

export interface AccessToken {
  token: string;
  merchantExternalId: string;
  expiresAt: number;
}

export type WidgetEvent = "bound" | "basketProductChanged" | "basketDeleted" | "orderCreated";

/** A merchant's basket as InPost knows it. Linked to a person only in the state `bound`. */
export interface Binding {
  basketId: string;
  inpostBasketId: string;
  merchantExternalId: string;
  state: "open" | "bound" | "ordered";
  personId: string | null;
  apiKey: string | null;
  place: string | null;
  basket: Json | null;
  basketAt: number | null;
  createdAt: number;
  boundAt: number | null;
  orderId: string | null;
  /** What the widget was told, newest last; numbered so that a reader can go on after a break. */
  events: { id: number; name: WidgetEvent }[];
}

/** A deep link or QR code that was given out: it leads to a basket or to a hot product. */
export type Link = { token: string; merchantExternalId: string; createdAt: number } & (
  { kind: "basket"; basketId: string; place: string } | { kind: "product"; productId: string }
);

export interface TrustedBrowser {
  browserId: string;
  merchantExternalId: string;
  personId: string;
  createdAt: number;
}

export type PaymentStatus =
  "UNPAID" | "STARTED" | "PENDING" | "AUTHORIZED" | "DECLINED" | "CANCELLED" | "ERROR" | "COD";
export type OrderStatus = "ORDER_PROCESSING" | "ORDER_COMPLETED" | "ORDER_REJECTED";

export interface OrderProduct {
  productId: string;
  name: string;
  quantity: number;
  /** Minor units, gross, for one piece. */
  unitGross: number;
}

export interface Order {
  orderId: string;
  inpostOrderId: string;
  customerOrderId: string;
  basketId: string;
  merchantExternalId: string;
  personId: string;
  createdAt: number;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  paymentType: string;
  /** Minor units: what the person pays, InPost+ already taken off. */
  total: number;
  discount: number;
  statusText: string;
  tracking: string[];
  products: OrderProduct[];
  delivery: Json;
  /** `event_id`s that the merchant has sent (2.7); a repeated one changes nothing. */
  seenEvents: string[];
  /** What happens to the next refund instead of success. */
  nextRefund: "SUCCESS" | "FAILED" | null;
  /** A slow bank answers from this moment. */
  answerDueAt: number | null;
}

export interface Operation {
  externalOperationId: string;
  type: "PAYMENT" | "REFUND";
  status: "PENDING" | "SUCCESS" | "FAILED";
  amount: number;
  at: number;
}

export interface Refund extends Operation {
  commandId: string;
  description: string;
  /** Processed from this moment, unless decided by hand before. */
  dueAt: number;
}

export type TransactionStatus =
  "PENDING" | "CAPTURED" | "REFUNDED" | "PARTIALLY_REFUNDED" | "CANCELLED" | "DECLINED";

export interface Transaction {
  transactionId: string;
  orderId: string;
  merchantExternalId: string;
  paymentId: string;
  paymentReference: string;
  status: TransactionStatus;
  method: string;
  amount: number;
  createdAt: number;
  refunds: Refund[];
  /** Grosze that the merchant has been paid out for it; nothing yet while absent. */
  settled?: number;
}

export interface HotProduct {
  key: string;
  productId: string;
  merchantExternalId: string;
  status: "ACTIVE" | "INACTIVE";
  product: Json;
}

/** Something that the merchant sent and that the protocol does not allow. */
export interface Complaint {
  id: string;
  at: string;
  operation: string;
  reference: string | null;
  path: string;
  message: string;
}

/** A message to the merchant that was not answered and goes out again. */
export interface WaitingMessage {
  id: string;
  operation: "order-event" | "delete-binding" | "webhook";
  merchantExternalId: string;
  personId: string | null;
  reference: string;
  path: string;
  body: string;
  attempts: number;
  dueAt: number;
}
