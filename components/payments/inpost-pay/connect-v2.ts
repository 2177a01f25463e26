import type { WalletWidget } from "@/core/basket/wallet-view";
import { loadScript } from "./load-script";
import { readOrderComplete, takeBindingKey } from "./page-api";
import type { OnState } from "./v1-functions";

type BasketEvent = "basketProductChanged" | "basketDeleted" | "orderCreated" | (string & {});
type Widget = { refresh(): void };
type V2Window = typeof window & {
  InPostPayWidget?: {
    init(options: {
      merchantClientId: string;
      basketBindingApiKey: string | undefined;
      unboundWidgetClicked: (productId?: string) => Promise<string>;
      handleBasketEvent: (event: BasketEvent) => Promise<boolean>;
      language: string;
    }): Widget;
  };
};

const handlers = new Set<OnState>();
let started: Promise<Widget | undefined> | undefined;

/** Loads widget v2 and starts its one instance (protocol 4.4). Gives what takes this button off again. */
export function connectV2(
  config: WalletWidget,
  { apiKey, language, onState }: { apiKey: string | null; language: string; onState: OnState },
): () => void {
  handlers.add(onState);
  const existing = started;
  started ??= loadScript(config.scriptUrl).then(() =>
    (window as V2Window).InPostPayWidget?.init({
      merchantClientId: config.merchantClientId,
      basketBindingApiKey: apiKey ?? undefined,
      unboundWidgetClicked: async (productId) => {
        const { key } = await takeBindingKey(productId);
        tell();
        return key;
      },
      handleBasketEvent: handleEvent,
      language,
    }),
  );
  started.catch(() => (started = undefined));
  // A button that came later, or moved: the one instance looks for its elements again.
  if (existing) void existing.then((widget) => widget?.refresh()).catch(() => undefined);
  return () => void handlers.delete(onState);
}

function tell(): void {
  handlers.forEach((handle) => handle(undefined));
}

/** True: the page has dealt with it, so the widget need not reload it. */
async function handleEvent(event: BasketEvent): Promise<boolean> {
  tell();
  if (event !== "orderCreated") return event === "basketProductChanged" || event === "basketDeleted";
  const news = await readOrderComplete().catch(() => undefined);
  if (!news || "pending" in news || news.action !== "redirect") return false;
  location.assign(news.redirect);
  return true;
}
