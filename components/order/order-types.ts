import type { Text } from "@/core/catalog/catalog";
import type { DeliveryCode, DeliveryType } from "@/core/delivery/delivery";
import type { Currency } from "@/core/money/money";
import type { OrderState } from "@/core/order/order-states";
import type { SeqrBillWords } from "@/components/payments/seqr/seqr-bill-client";
import type { RefundState } from "@/core/refund/refund-states";

/** An order as `GET /api/orders/{token}` answers it: amounts in minor units, times as ISO 8601. */
export type ShownOrder = {
  number: string;
  state: OrderState;
  currency: Currency;
  goods: number;
  discount: number;
  total: number;
  createdAt: string;
  name: string;
  email: string;
  address: { street: string; city: string; zip: string; region: string; country: string };
  lines: ShownLine[];
  delivery: ShownDelivery | null;
  vat: { rate: number; amount: number }[];
  payment: {
    provider: string;
    paidReference: string | null;
    expiresAt: string;
    /** What a phone scans to pay, while it can. */
    code: { text: string; appLink: string } | null;
  } | null;
  /** It came to nothing, and its goods can be put into the basket again. */
  refillable: boolean;
  refunds: { id: string; state: RefundState; amount: number; createdAt: string }[];
  history: { at: string; from: string; to: string }[];
  version: number;
  topic: string;
};

export type ShownDelivery = {
  type: DeliveryType;
  codes: DeliveryCode[];
  amount: number;
  optionsAmount: number;
  walletDiscount: number;
  expectedAt: string;
  lockerCode: string | null;
  references: string[];
  shippedAt: string | null;
  place: { name: string; street: string; zip: string; city: string; country: string };
};

export type ShownLine = {
  id: string;
  name: Text;
  option: Text;
  picture: string;
  category: string;
  quantity: number;
  unit: number;
  discount: number;
  total: number;
  downloadUrl: string | null;
};

export type StateWords = { word: string; title: string; happened: string; money: string; next: string };

/** The texts of the order page, as they stand in the message files under "order". */
export type OrderWords = Record<
  | "title"
  | "placed"
  | "lines"
  | "quantity"
  | "goods"
  | "discount"
  | "lineDiscount"
  | "delivery"
  | "walletDiscount"
  | "expected"
  | "locker"
  | "tracking"
  | "shipped"
  | "onItsWay"
  | "total"
  | "vat"
  | "address"
  | "payment"
  | "paidWith"
  | "reference"
  | "noReference"
  | "until"
  | "refunds"
  | "downloads"
  | "download"
  | "timeline"
  | "stale"
  | "shopOn",
  string
> & {
  states: Record<OrderState, StateWords>;
  /** Instead of the words of PAID when nothing was to be paid. */
  free: { title: string; happened: string; money: string; paidWith: string };
  /** Instead of the state's own words while there is a code to scan. */
  scan: SeqrBillWords & { title: string; text: string };
  again: { text: string; action: string; gone: string; problem: string };
  refundStates: Record<RefundState, string>;
  deliveryTypes: Record<DeliveryType, string>;
  deliveryCodes: Record<DeliveryCode, string>;
};
