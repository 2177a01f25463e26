import type {
  Pending,
  WalletConfirmation,
  WalletOrder,
  WalletPayData,
  WalletView,
} from "@/core/basket/wallet-view";
import { getJson, sendJson } from "@/components/layout/http-client";
import { visitOrigin } from "./visit-origin";

/** Where the shop has a button (protocol 4.5). */
export type BindingPlace =
  "PRODUCT_CARD" | "BASKET_SUMMARY" | "MINICART_PAGE" | "CHECKOUT_PAGE" | "LOGIN_PAGE" | "REGISTERFORM_PAGE";

/** Still waiting, or what was waited for. */
export type News<Found extends object> = Pending | Found;

const BASE = "/api/inpost-pay/page";
export const pageStateUrl = BASE;

const origin = () => visitOrigin(location.search, document.cookie, sessionStorage);

export const checkProduct = (sku: string | undefined) =>
  sendJson<{ canBeBound: boolean }>("POST", `${BASE}/check`, { sku, parameters: origin() });
export const addProduct = (sku: string | undefined) =>
  sendJson<WalletView>("POST", `${BASE}/basket`, { sku });
export const startBinding = (request: {
  place: string;
  browser: string;
  phone?: { prefix: string; number: string };
}) => sendJson<WalletPayData>("POST", `${BASE}/binding`, request);
export const endBinding = () => sendJson<WalletView>("DELETE", `${BASE}/binding`);
export const readConfirmation = () => getJson<News<WalletConfirmation>>(`${BASE}/confirmation`);
export const readOrderComplete = () =>
  getJson<News<WalletOrder>>(`${BASE}/order?locale=${document.documentElement.lang === "en" ? "en" : "pl"}`);
export const readMobileLink = () => getJson<{ link: string }>(`${BASE}/mobile-link`);
export const takeBindingKey = (sku: string | undefined) =>
  sendJson<{ key: string }>("POST", `${BASE}/key`, { sku, parameters: origin() });
