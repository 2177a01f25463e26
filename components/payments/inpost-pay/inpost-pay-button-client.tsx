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

export type InpostPayButtonProps = {
  config: WalletWidget;
  place: BindingPlace;
  /** The product of a product card; a basket has none. */
  sku?: string;
  locale: Locale;
};

// The widget draws itself into this room, so nothing below it moves.
const ROOM = "block min-h-13 w-full max-w-[600px]";

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
  useEffect(() => {
    if (usable) updateCount({ count });
  }, [usable, count]);

  // Until the shop has answered the room is kept.
  if (!usable) return state && sku === undefined ? null : <div className={ROOM} />;
  return <div className={ROOM}>{button(config, { ...state, count }, { place, sku, locale })}</div>;
}

function button(
  { version }: WalletWidget,
  state: WalletView,
  { place, sku, locale }: Omit<InpostPayButtonProps, "config">,
) {
  const both = {
    "data-product-id": sku,
    binding_place: place,
    language: locale,
    // Another variant is another button: not every widget watches its attributes.
    key: sku,
  };
  if (version === "v2")
    return createElement("inpost-izi-button", { ...both, variation: "primary round size-lg" });
  const bound = state.state === "bound";
  return createElement("inpost-izi-button", {
    ...both,
    basket: sku === undefined ? "true" : undefined,
    variant: "primary",
    frame_style: "round",
    min_height: "52",
    max_width: "600",
    name: bound ? (state.name ?? undefined) : undefined,
    masked_phone_number: bound ? (state.maskedPhone ?? undefined) : undefined,
    count: bound ? String(state.count) : undefined,
  });
}
