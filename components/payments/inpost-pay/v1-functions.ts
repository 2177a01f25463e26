import type { WalletConfirmation, WalletOrder, WalletPayData, WalletView } from "@/core/basket/wallet-view";
import {
  addProduct,
  checkProduct,
  endBinding,
  readConfirmation,
  readMobileLink,
  readOrderComplete,
  startBinding,
} from "./page-api";
import { waitForNews } from "./wait-for-news";

/** What the page does when the wallet's link to its basket has changed. */
export type OnState = (state: WalletView | undefined) => void;

/** The functions that widget v1 looks for on `window` (protocol 4.2). */
export type V1Functions = {
  iziCanBeBound(productId?: string): Promise<boolean>;
  iziAddToCart(productId?: string): Promise<WalletView>;
  iziGetPayData(prefix?: string, phoneNumber?: string, bindingPlace?: string): Promise<WalletPayData>;
  iziGetBindingData(
    productId?: string,
    prefix?: string,
    phone?: string,
    bindingPlace?: string,
  ): Promise<WalletPayData>;
  iziGetIsBound(): Promise<WalletConfirmation>;
  iziGetOrderComplete(): Promise<WalletOrder>;
  iziBindingDelete(): Promise<WalletView>;
  iziMobileLink(): Promise<{ link: string }>;
};

/** Script-provided: base64 of what POST binding wants to know of the browser (protocol 4.1). */
type BrowserData = { iziGetBrowserData?: (options: { base64: boolean }) => string | Promise<string> };

/**
 * Makes the page's side of widget v1. `onState` hears of every change; `signal` ends the two functions that wait.
 */
export function v1Functions({
  onState,
  signal,
}: {
  onState: OnState;
  signal: () => AbortSignal;
}): V1Functions {
  async function iziAddToCart(productId?: string) {
    const state = await addProduct(productId);
    onState(state);
    return state;
  }

  async function iziGetPayData(prefix?: string, phoneNumber?: string, bindingPlace = "BASKET_SUMMARY") {
    const browser =
      (await (window as typeof window & BrowserData).iziGetBrowserData?.({ base64: true })) ?? "";
    const phone = phoneNumber ? { phone: { prefix: prefix ?? "+48", number: phoneNumber } } : {};
    return startBinding({ place: bindingPlace, browser, ...phone });
  }

  return {
    iziCanBeBound: async (productId) => (await checkProduct(productId)).canBeBound,
    iziAddToCart,
    iziGetPayData,
    iziGetBindingData: async (productId, prefix, phone, bindingPlace) => {
      await iziAddToCart(productId);
      return iziGetPayData(prefix, phone, bindingPlace);
    },
    iziGetIsBound: async () => {
      const confirmation = await waitForNews(readConfirmation, signal());
      onState(undefined);
      return confirmation;
    },
    iziGetOrderComplete: () => waitForNews(readOrderComplete, signal()),
    iziBindingDelete: async () => {
      const state = await endBinding();
      onState(state);
      return state;
    },
    iziMobileLink: readMobileLink,
  };
}
