import type { InpostPhone } from "./phone";
import { toWirePhone } from "./phone";
import { writeTime } from "./time";

/** What the shop knows of the shopper's browser; IP and port come from the request, never from the page (protocol 2.2). */
export type InpostBrowser = {
  userAgent: string;
  description?: string;
  platform: string;
  architecture: string;
  at: Date;
  location?: string;
  customerIp: string;
  port?: string;
};

/** `binding_place` (protocol 4.5). */
export const bindingPlaces = [
  "PRODUCT_CARD",
  "BASKET_SUMMARY",
  "BASKET_POPUP",
  "ORDER_CREATE",
  "LOGIN_PAGE",
  "REGISTERFORM_PAGE",
  "CHECKOUT_PAGE",
  "MINICART_PAGE",
  "THANK_YOU_PAGE",
] as const;
export type BindingPlace = (typeof bindingPlaces)[number];

export type StartBinding = {
  basketId: string;
  place: BindingPlace;
  browser: InpostBrowser;
  /** With a number a push goes to that phone; without, InPost answers QR code and deep link. */
  phone?: InpostPhone;
};

/** Body of POST binding (protocol 2.2). The browser's time is spelled `data_time` there. */
export function toWireBinding({ place, browser, phone }: StartBinding) {
  return {
    binding_method: phone ? "PHONE" : "DEEP_LINK",
    binding_place: place,
    ...(phone && { phone_number: toWirePhone(phone) }),
    browser: {
      user_agent: browser.userAgent,
      description: browser.description || undefined,
      platform: browser.platform || "-",
      architecture: browser.architecture || "-",
      data_time: writeTime(browser.at),
      location: browser.location || "-",
      customer_ip: browser.customerIp,
      port: browser.port || "443",
    },
  };
}
