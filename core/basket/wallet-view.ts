/** How a basket stands with the shopper's wallet (InPost Pay), as a page is told. */
export type WalletView = {
  /** What to listen to for news; null without a basket. */
  topic: string | null;
  version: number;
  state: "open" | "waiting" | "bound";
  /** A wallet can take this basket: in PLN, something in it, and nothing that only the shop sells. */
  available: boolean;
  /** Pieces in the basket. */
  count: number;
  name: string | null;
  /** The phone number it is bound to, e.g. `600*****00`. */
  maskedPhone: string | null;
  /** The widget's own key to the basket (widget v2), once there is one. */
  apiKey: string | null;
};

/** What a shopper without a basket sees. */
export const noWallet: WalletView = {
  topic: null,
  version: 0,
  state: "open",
  available: false,
  count: 0,
  name: null,
  maskedPhone: null,
  apiKey: null,
};

/** Protocol 4.2 of InPost Pay: what the widget's waiting functions resolve with, or that there is none yet. */
export type Pending = { pending: true; topic: string | null };
export type WalletConfirmation = {
  status: "SUCCESS" | "REJECT";
  inpost_basket_id?: string;
  phone_number?: { country_prefix: string; phone: string };
  browser?: { browser_trusted: boolean; browser_id: string };
  masked_phone_number?: string;
  name?: string;
  surname?: string;
};
export type WalletOrder = { action: "redirect"; redirect: string } | { action: "refresh" };
/** Empty after a push to the phone. */
export type WalletPayData =
  | { qr_code: string; deep_link: string; deep_link_hms: string }
  | { error_code: string; error_message: string }
  | Record<string, never>;

/** Which widget the pages show and from where; a merchant with a contract sets it by environment. */
export type WalletWidget = {
  version: "v1" | "v2";
  scriptUrl: string;
  /** Public id of the merchant, for widget v2. */
  merchantClientId: string;
  /** Shown only to those who came with the URL parameter (InPost Pay protocol 4.7). */
  testMode: boolean;
  look: WalletLook;
};

/** How the widget's button looks at one place (InPost Pay protocol 4.1, 4.4). */
export type WalletLook = {
  variant: "primary" | "secondary";
  /** Undefined: as the page, light or dark. */
  ground?: "bright" | "dark";
  frame: "none" | "rounded" | "round";
  size: "xs" | "sm" | "md" | "lg" | "xl";
};
