import type { BasketView } from "@/core/basket/basket-view";
import type { Text } from "@/core/catalog/catalog";
import type { DeliveryOption, DeliveryType } from "@/core/delivery/delivery";

/** A delivery that the shop's own checkout offers for the basket. Gross minor units; `expectedAt` is a date, ISO 8601. */
export type CheckoutDelivery = {
  type: DeliveryType;
  price: number;
  freeFrom: number | null;
  vatRate: number;
  expectedAt: string;
  options: DeliveryOption[];
};

/** What the shopper is asked to agree to. `text` may name a link as `#<its id>`; addresses are whole. */
export type CheckoutConsent = {
  id: string;
  version: string;
  required: boolean;
  text: Text;
  label: Text;
  url: string;
  links: { id: string; url: string; label: Text }[];
};

/** All that the checkout page of a browser's basket shows. */
export type CheckoutView = {
  /** With the codes that count when it is bought in the shop. */
  basket: BasketView;
  deliveries: CheckoutDelivery[];
  consents: CheckoutConsent[];
  /** Who is signed in, to fill the form in with; null for a guest. */
  shopper: { name: string; email: string } | null;
  /** False while there is no SEQR, or none in the basket's currency. */
  payable: boolean;
  /** The page of the order that this browser's last basket has become. */
  orderUrl: string | null;
  topic: string | null;
  version: number;
};

/** What `POST /api/checkout` answers: the order's key and its page. */
export type CheckoutDone = { orderToken: string; orderUrl: string };
