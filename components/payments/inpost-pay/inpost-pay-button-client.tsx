"use client";

import type { WalletView, WalletWidget } from "@/core/basket/wallet-view";
import { createElement, useEffect, useState } from "react";
import { mutate } from "swr";
import type { Locale } from "@/core/catalog/catalog";
import { basketUrl } from "@/components/basket/change-basket";
import { useLive } from "@/components/layout/use-live-client";
import { connectV1, updateCount } from "./connect-v1";
import { connectV2 } from "./connect-v2";
import { pageStateUrl, type BindingPlace } from "./page-api";
import { shownInTestMode } from "./test-mode";
import { visitOrigin } from "./visit-origin";
import { heightOf, widgetAttributes } from "./widget-attributes";

export type InpostPayButtonProps = {
  config: WalletWidget;
  place: BindingPlace;
  /** The product of a product card; a basket has none. */
  sku?: string;
  locale: Locale;
};

function tellPage(state: WalletView | undefined): void {
  const merge = (known: WalletView | undefined) => (state ? { ...known, ...state } : known);
  void mutate<WalletView>(pageStateUrl, merge, { revalidate: state === undefined });
  void mutate(basketUrl);
}

/** InPost Pay's own button, whichever generation is configured, bound or not as this browser's basket is. */
export function InpostPayButton({ config, place, sku, locale }: InpostPayButtonProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    // Noted on arrival: the page where the button is pressed may be another one.
    visitOrigin(location.search, document.cookie, sessionStorage);
    setShown(!config.testMode || shownInTestMode(location.search, localStorage));
  }, [config.testMode]);
  const { data: state } = useLive<WalletView>(shown ? pageStateUrl : null);
  const usable = state !== undefined && (sku !== undefined || state.available);
  const apiKey = state?.apiKey ?? null;

  useEffect(() => {
    if (!usable) return undefined;
    if (config.version === "v1") return connectV1(config, tellPage);
    return connectV2(config, { apiKey, language: locale, onState: tellPage });
  }, [usable, config, apiKey, locale]);

  // The phone changes the basket, too, and that is told under the basket's own topic.
  const { data: basket } = useLive<{ count: number; topic: string | null; version: number }>(basketUrl);
  const count = basket?.count ?? state?.count ?? 0;
  const isBehind = state !== undefined && state.count !== count;
  useEffect(() => {
    // What the wallet may have hangs on the basket; the first thing put in has no topic yet that would tell of it.
    if (isBehind) void mutate(pageStateUrl);
  }, [isBehind, count]);
  useEffect(() => {
    if (usable) updateCount({ count });
  }, [usable, count]);

  // Until the shop has answered the room is kept.
  if (!usable && state && sku === undefined) return null;
  return (
    <div className="block w-full max-w-[600px]" style={{ minHeight: heightOf(config.look) }}>
      {usable
        ? // Another variant is another button: not every widget watches its attributes.
          createElement("inpost-izi-button", {
            ...widgetAttributes(config, { ...state, count }, { place, sku, locale }),
            key: sku,
          })
        : null}
    </div>
  );
}
