import "server-only";
import type { WalletLook } from "@/core/basket/wallet-view";
import { type BindingPlace, bindingPlaces } from "@/payments/inpost-pay/wire/browser";

/** `shown` is false where a merchant wants no button. */
export type WidgetLook = WalletLook & { shown: boolean };

export type WidgetStyle =
  { ok: true; at: (place: BindingPlace) => WidgetLook } | { ok: false; unknown: string };

const usual: WidgetLook = { variant: "primary", frame: "round", size: "md", shown: true };

const words = new Map<string, Partial<WidgetLook>>(
  Object.entries({
    primary: { variant: "primary" },
    secondary: { variant: "secondary" },
    bright: { ground: "bright" },
    dark: { ground: "dark" },
    none: { frame: "none" },
    rounded: { frame: "rounded" },
    round: { frame: "round" },
    "size-xs": { size: "xs" },
    "size-sm": { size: "sm" },
    "size-md": { size: "md" },
    "size-lg": { size: "lg" },
    "size-xl": { size: "xl" },
    off: { shown: false },
    on: { shown: true },
  } satisfies Record<string, Partial<WidgetLook>>),
);

/**
 * Reads the merchant's setting: words for all places, then for single ones, parted by `;`, e.g.
 * `secondary round; PRODUCT_CARD: primary size-lg; CHECKOUT_PAGE: off`. A place adds to what holds for all.
 * Not ok with the first word or place that nobody knows.
 */
export function readWidgetStyle(text: string): WidgetStyle {
  let all: Partial<WidgetLook> = {};
  const places = new Map<string, Partial<WidgetLook>>();
  for (const part of text.split(";").filter((each) => each.trim())) {
    const [own = "", place] = part
      .split(/:(?!.*:)/)
      .map((each) => each.trim())
      .reverse();
    if (place !== undefined && !bindingPlaces.some((known) => known === place))
      return { ok: false, unknown: place };
    let look: Partial<WidgetLook> = {};
    for (const word of own.split(/\s+/).filter(Boolean)) {
      const meant = words.get(word);
      if (!meant) return { ok: false, unknown: word };
      look = { ...look, ...meant };
    }
    if (place === undefined) all = { ...all, ...look };
    else places.set(place, { ...places.get(place), ...look });
  }
  return { ok: true, at: (place) => ({ ...usual, ...all, ...places.get(place) }) };
}
