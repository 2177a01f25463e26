"use client";

import { createElement, useEffect } from "react";
import type { WalletWidget } from "@/core/basket/wallet-view";
import type { Locale } from "@/core/catalog/catalog";
import { loadScript } from "./load-script";
import { thankYouAttributes } from "./widget-attributes";

/** InPost's own words of thanks under an order that was made in its app (widget v2, protocol 4.4). */
export function ThankYou({ config, locale }: { config: WalletWidget; locale: Locale }) {
  useEffect(() => void loadScript(config.scriptUrl).catch(() => undefined), [config.scriptUrl]);
  // What it draws is the last thing on the page, so nothing moves.
  return <div className="pt-8">{createElement("inpost-thank-you", thankYouAttributes(config, locale))}</div>;
}
