export const EVENTS = ["basketProductChanged", "basketDeleted", "orderCreated"] as const;
export type BasketEvent = (typeof EVENTS)[number];

type Key = string | null | undefined;

/** What a shop gives to `InPostPayWidget.init` (section 4.4). */
export type InitOptions = {
  merchantClientId: string;
  basketBindingApiKey?: Key | Promise<Key>;
  unboundWidgetClicked?: (productId?: string) => Promise<Key> | Key;
  handleBasketEvent?: (event: BasketEvent) => Promise<unknown> | unknown;
  language?: string;
  webView?: boolean;
  apiBaseUrl?: string;
};

/** Tells the shop of an event. True when the shop has shown it; false asks for a reload (section 4.4). */
export async function handledByShop(options: InitOptions, event: BasketEvent): Promise<boolean> {
  if (!options.handleBasketEvent) return false;
  try {
    return (await options.handleBasketEvent(event)) !== false;
  } catch {
    return false;
  }
}

/** The event out of a message of the stream: one of the three, "bound", or null for what we do not know. */
export function readEvent(data: string): BasketEvent | "bound" | null {
  const name = data.trim().replace(/^"|"$/g, "");
  return name === "bound" ? name : (EVENTS.find((event) => event === name) ?? null);
}
