import type { WalletLook, WalletView, WalletWidget } from "@/core/basket/wallet-view";
import type { BindingPlace } from "./page-api";

const heights: Record<WalletLook["size"], number> = { xs: 36, sm: 44, md: 52, lg: 60, xl: 68 };

/** The room that the widget draws itself into, in pixels, so that nothing below it moves. */
export const heightOf = ({ size }: WalletLook): number => heights[size];

/** The words of `variation` (protocol 4.4). */
const wordsOf = ({ variant, ground, frame, size }: WalletLook): string =>
  [variant, ground, frame, `size-${size}`].filter(Boolean).join(" ");

/** What `<inpost-thank-you>` is told, which only v2 has. */
export const thankYouAttributes = ({ look }: WalletWidget, language: string) => ({
  ...{ binding_place: "THANK_YOU_PAGE", language },
  variation: wordsOf(look),
});

/** What `<inpost-izi-button>` is told: v1 by an attribute each (protocol 4.1), v2 in words (protocol 4.4). */
export function widgetAttributes(
  { version, look }: WalletWidget,
  { state, name, maskedPhone, count }: Pick<WalletView, "state" | "name" | "maskedPhone" | "count">,
  { place, sku, locale }: { place: BindingPlace; sku?: string; locale: string },
): Record<string, string | undefined> {
  const { variant, ground, frame, size } = look;
  const both = { "data-product-id": sku, binding_place: place, language: locale };
  if (version === "v2") return { ...both, variation: wordsOf(look) };
  const bound = state === "bound";
  return {
    ...both,
    basket: sku === undefined ? "true" : undefined,
    variant,
    dark_mode: ground && String(ground === "dark"),
    // v1 has no button without a frame.
    frame_style: frame === "round" ? "round" : "rounded",
    min_height: String(heights[size]),
    max_width: "600",
    name: bound ? (name ?? undefined) : undefined,
    masked_phone_number: bound ? (maskedPhone ?? undefined) : undefined,
    count: bound ? String(count) : undefined,
  };
}
