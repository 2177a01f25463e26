import type { WalletView, WalletWidget } from "@/core/basket/wallet-view";
import { loadScript } from "./load-script";
import { type OnState, v1Functions } from "./v1-functions";

type V1Window = typeof window & { handleInpostIziButtons?: () => void };

const handlers = new Set<OnState>();
let waits: AbortController | undefined;

/**
 * Defines the page's functions for widget v1 once, however many buttons there are, and loads the script. Gives what
 * takes the button off again; with the last one the functions that wait give up.
 */
export function connectV1(config: WalletWidget, onState: OnState): () => void {
  if (handlers.size === 0) {
    waits = new AbortController();
    const tell: OnState = (state) => handlers.forEach((handle) => handle(state));
    const signal = () => (waits ??= new AbortController()).signal;
    Object.assign(window, v1Functions({ onState: tell, signal }));
  }
  handlers.add(onState);
  void loadScript(config.scriptUrl)
    .then(() => (window as V1Window).handleInpostIziButtons?.())
    .catch(() => undefined);
  return () => {
    handlers.delete(onState);
    if (handlers.size === 0) waits?.abort();
  };
}

/** Protocol 4.2: the number on every button follows the basket. */
export function updateCount({ count }: Pick<WalletView, "count">): void {
  for (const button of document.querySelectorAll("inpost-izi-button")) {
    button.dispatchEvent(new CustomEvent("inpost-update-count", { detail: count }));
  }
}
