import { getJson, sendJson } from "@/components/layout/http-client";

/** Which widget a page shows and from where; what a merchant with a contract sets by environment. */
export type WidgetConfig = {
  version: "v1" | "v2";
  scriptUrl: string;
  /** Public id of the merchant, for widget v2. */
  merchantClientId: string;
  /** Shown only to those who came with the URL parameter (InPost Pay protocol 4.7). */
  testMode: boolean;
};

export const bindingPlaces = ["PRODUCT_CARD", "BASKET_SUMMARY", "MINICART_PAGE"] as const;
export type BindingPlace = (typeof bindingPlaces)[number];

/** What a page knows of its basket's link to the wallet. `topic` names what to listen to for news. */
export type PageState = {
  topic: string | null;
  version: number;
  state: "open" | "waiting" | "bound";
  /** The wallet can take this basket: PLN, something in it, nothing restricted. */
  available: boolean;
  count: number;
  name: string | null;
  maskedPhone: string | null;
  /** Widget v2's key to the basket, once it has one. */
  apiKey: string | null;
};

/** Protocol 4.2: what `iziGetPayData` gives. Empty after a push to the phone. */
export type PayData =
  | { qr_code: string; deep_link: string; deep_link_hms: string }
  | { error_code: string; error_message: string }
  | Record<string, never>;

/** Still waiting, or what was waited for. */
export type News<Found extends object> = { pending: true; topic: string | null } | Found;

/** Protocol 3.3, as the shop got it. */
export type Confirmation = { status: string; masked_phone_number?: string; name?: string };
export type OrderComplete = { action: "redirect"; redirect: string } | { action: "refresh" };

const BASE = "/api/inpost-pay/page";
export const pageStateUrl = BASE;

export const checkProduct = (sku: string | undefined) =>
  sendJson<{ canBeBound: boolean }>("POST", `${BASE}/check`, { sku });
export const addProduct = (sku: string | undefined) => sendJson<PageState>("POST", `${BASE}/basket`, { sku });
export const startBinding = (request: {
  place: string;
  browser: string;
  phone?: { prefix: string; number: string };
}) => sendJson<PayData>("POST", `${BASE}/binding`, request);
export const endBinding = () => sendJson<PageState>("DELETE", `${BASE}/binding`);
export const readConfirmation = () => getJson<News<Confirmation>>(`${BASE}/confirmation`);
export const readOrderComplete = () => getJson<News<OrderComplete>>(`${BASE}/order`);
export const readMobileLink = () => getJson<{ link: string }>(`${BASE}/mobile-link`);
export const takeBindingKey = (sku: string | undefined) =>
  sendJson<{ key: string }>("POST", `${BASE}/key`, { sku });
