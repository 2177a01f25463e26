import type { WalletWidget } from "@/core/basket/wallet-view";
import { loadScript } from "./load-script";
import type { OnState } from "./v1-functions";
import { v2Functions } from "./v2-functions";

type Widget = { refresh(): void };
type Options = ReturnType<typeof v2Functions> & {
  merchantClientId: string;
  basketBindingApiKey: string | undefined;
  language: string;
};
type V2Window = typeof window & { InPostPayWidget?: { init(options: Options): Widget } };

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
      ...v2Functions({ onState: (state) => handlers.forEach((handle) => handle(state)) }),
      merchantClientId: config.merchantClientId,
      basketBindingApiKey: apiKey ?? undefined,
      language,
    }),
  );
  started.catch(() => (started = undefined));
  // A button that came later, or moved: the one instance looks for its elements again.
  if (existing) void existing.then((widget) => widget?.refresh()).catch(() => undefined);
  return () => void handlers.delete(onState);
}
