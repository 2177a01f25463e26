import { toWireOptions } from "./basket";
import type { DeliveryType, InpostDeliveryOption, InpostProduct } from "./basket-input";
import { toWireProduct } from "./basket-product";
import { toWireAddress } from "./wire/address";
import { type InpostInvoice, toWireInvoice } from "./wire/invoice";
import type {
  InpostAccount,
  InpostConsentAnswer,
  InpostOrderDelivery,
  InpostParameter,
} from "./wire/order-request";
import { toWirePhone } from "./wire/phone";
import { plainText } from "./wire/plain-text";
import { addPrices, priceByRates, priceOf, toWirePrice, type VatAmount } from "./wire/price";
import { writeTime } from "./wire/time";

/** An order as InPost is told of it (protocol 3.7, 3.8). Gross grosze. */
export type InpostOrder = {
  orderId: string;
  /** What the shopper calls it. */
  customerOrderId?: string;
  posId: string;
  createdAt: Date;
  updatedAt?: Date;
  basketId: string;
  paymentType: string;
  /** Shown in the app, e.g. "Oczekuje na płatność". */
  statusText: string;
  /** Goods after all discounts of the shop, per VAT rate. */
  goods: readonly VatAmount[];
  /** What InPost took off the shopper's total, of delivery's VAT rate (protocol 3.7, InPost+). */
  inpostDiscount?: number;
  trackingNumbers: readonly string[];
  comments?: string;
  additionalParameters?: readonly InpostParameter[];
  account: InpostAccount;
  invoice?: InpostInvoice;
  delivery: Omit<InpostOrderDelivery, "type" | "codes"> & {
    type: DeliveryType;
    date: Date;
    price: VatAmount;
    options: readonly InpostDeliveryOption[];
  };
  /** `basePrice` is what was paid for a piece. */
  products: readonly InpostProduct[];
  consents: readonly InpostConsentAnswer[];
};

/** The answer to POST and GET order (protocol 3.7, 3.8); the same order gives the same JSON (R1). */
export function toWireOrder(order: InpostOrder) {
  return {
    order_details: toDetails(order),
    account_info: toWireAccount(order.account),
    invoice_details: order.invoice && toWireInvoice(order.invoice),
    delivery: toDelivery(order.delivery),
    products: order.products.map((product) => toWireProduct({ ...product, promoPrice: undefined })),
    consents: order.consents.map(({ id, version, accepted }) => ({
      consent_id: id,
      consent_version: version,
      is_accepted: accepted,
    })),
  };
}

function toDetails(order: InpostOrder) {
  const { delivery, inpostDiscount = 0 } = order;
  const goods = priceByRates(order.goods);
  const final = addPrices([
    goods,
    priceOf(delivery.price),
    ...delivery.options.map(({ price }) => priceOf(price)),
    priceOf({ gross: -inpostDiscount, vatRate: delivery.price.vatRate }),
  ]);
  return {
    order_id: order.orderId,
    customer_order_id: order.customerOrderId,
    pos_id: order.posId,
    order_creation_date: writeTime(order.createdAt),
    order_update_date: order.updatedAt && writeTime(order.updatedAt),
    basket_id: order.basketId,
    payment_type: order.paymentType,
    order_merchant_status_description: plainText(order.statusText),
    currency: "PLN",
    order_base_price: toWirePrice(goods),
    order_final_price: toWirePrice(final),
    // Here alone the protocol wants a number.
    order_discount: inpostDiscount > 0 ? inpostDiscount / 100 : undefined,
    delivery_references_list: order.trackingNumbers,
    order_comments: order.comments,
    order_additional_parameters: order.additionalParameters,
  };
}

function toWireAccount({ name, surname, mail, phone, address }: InpostAccount) {
  return {
    name,
    surname,
    mail,
    phone_number: toWirePhone(phone),
    client_address: toWireAddress(address),
  };
}

function toDelivery(delivery: InpostOrder["delivery"]) {
  return {
    delivery_type: delivery.type,
    delivery_date: writeTime(delivery.date),
    delivery_price: toWirePrice(priceOf(delivery.price)),
    delivery_options: toWireOptions(delivery.options),
    mail: delivery.mail,
    phone_number: delivery.phone && toWirePhone(delivery.phone),
    delivery_point: delivery.point,
    delivery_address: delivery.address && toWireAddress(delivery.address),
    courier_note: delivery.courierNote,
    digital_delivery_email: delivery.digitalMail,
  };
}

/** The answer to an order event (protocol 3.9). */
export function toWireOrderStatus({
  statusText,
  trackingNumbers,
}: Pick<InpostOrder, "statusText" | "trackingNumbers">) {
  return {
    order_merchant_status_description: plainText(statusText),
    delivery_references_list: trackingNumbers,
  };
}
