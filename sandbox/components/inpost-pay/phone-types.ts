/** The InPost phone as the control API shows it. `basket` stands as the shop sent it; sums of our own are grosze. */
export type WirePrice = { gross?: string | number };
type Quantity = {
  quantity: number | string;
  available_quantity?: number | string;
  max_quantity?: number | string;
};
export type WireProduct = {
  product_id: string;
  product_name: string;
  product_image?: string | null;
  base_price: WirePrice;
  promo_price?: WirePrice | null;
  lowest_price?: WirePrice | null;
  quantity: Quantity;
  product_attributes?: { attribute_name: string; attribute_value: string }[] | null;
};
type DeliveryOption = {
  delivery_name: string;
  delivery_code_value: string;
  delivery_option_price: WirePrice;
};
export type WireDelivery = {
  delivery_type: string;
  delivery_price: WirePrice;
  delivery_options?: DeliveryOption[] | null;
};
export type WireConsent = {
  consent_id: string;
  consent_link: string;
  label_link?: string | null;
  consent_description: string;
  requirement_type: string;
};
export type WireBasket = {
  products?: WireProduct[];
  related_products?: WireProduct[] | null;
  promo_codes?: { name: string; promo_code_value: string }[];
  promotions_available?: { promo_code_value: string; description: string }[] | null;
  delivery?: WireDelivery[];
  consents?: WireConsent[];
  merchant_store?: { url: string } | null;
};

export type Address = {
  name?: string;
  countryCode?: string;
  street: string;
  building: string;
  flat?: string;
  city: string;
  postalCode: string;
};
export type Delivery = {
  type: "APM" | "COURIER" | "DIGITAL";
  point?: string;
  address?: Address;
  codes?: string[];
  courierNote?: string;
  digitalMail?: string;
};
export type Invoice = Address & {
  legalForm: "PERSON" | "COMPANY";
  surname?: string;
  companyName?: string;
  taxIdPrefix?: string;
  taxId?: string;
};
export type Checkout = {
  delivery?: Delivery;
  invoice?: Invoice | null;
  consents?: Record<string, boolean>;
  paymentType?: string;
};
export type Totals = {
  base: number;
  goods: number;
  delivery: number;
  options: number;
  discount: number;
  total: number;
};
export type Order = {
  orderId: string;
  customerOrderId: string;
  merchant: string;
  at: string;
  statusText: string;
  tracking: string[];
  paymentStatus: string;
  paymentType: string;
  total: number;
  products: { productId: string; name: string; quantity: number; unitGross: number }[];
  refunds: { amount: number; status: string; at: string }[];
};
type Place = { merchant: string; place: string; basketId: string };

export type InPostPhone = {
  personId: string;
  screen:
    "home" | "onboarding" | "binding" | "basket" | "checkout" | "ordering" | "payment" | "order" | "error";
  push?: Place;
  binding?: Place & { maskedPhone: string };
  basket?: { basketId: string; merchant: string; basket: WireBasket; totals: Totals };
  notice?: { type: string; description: string };
  checkout?: Checkout;
  order?: Order;
  orders: Order[];
  favouriteLocker: string | null;
  savedCard: string | null;
  paymentTypes: string[];
  error?: { code: string; title: string; detail: string };
  plus: boolean;
};

export type Locker = {
  code: string;
  city: string;
  street: string;
  building: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  hint?: string;
};
