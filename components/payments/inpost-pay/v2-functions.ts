import { ApiError } from "@/components/layout/http-client";
import { readOrderComplete, takeBindingKey } from "./page-api";
import type { OnState } from "./v1-functions";

/** What widget v2 says has happened; others may follow (protocol 4.4). */
export type BasketEvent = "basketProductChanged" | "basketDeleted" | "orderCreated" | (string & {});

/** Makes what the page hands to `InPostPayWidget.init` (protocol 4.4). `onState` hears of every change. */
export function v2Functions({ onState }: { onState: OnState }) {
  return {
    /** Puts the product in and gives the key to the basket. Rejects with the one reason that the widget has words for. */
    async unboundWidgetClicked(productId?: string): Promise<string> {
      try {
        const { key } = await takeBindingKey(productId);
        onState(undefined);
        return key;
      } catch (error) {
        const known = error instanceof ApiError && error.code === "undeliverable";
        throw known ? new Error("UNDELIVERABLE_PRODUCT") : error;
      }
    },

    /** True: the page has dealt with it, so the widget need not reload it. */
    async handleBasketEvent(event: BasketEvent): Promise<boolean> {
      onState(undefined);
      if (event !== "orderCreated") return event === "basketProductChanged" || event === "basketDeleted";
      const news = await readOrderComplete().catch(() => undefined);
      if (!news || "pending" in news || news.action !== "redirect") return false;
      location.assign(news.redirect);
      return true;
    },
  };
}
