"use client";

import { useEffect, useRef } from "react";
import type { BasketView } from "@/core/basket/basket-view";
import type { WalletView, WalletWidget } from "@/core/basket/wallet-view";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import { useLive } from "@/components/layout/use-live-client";
import { pageStateUrl } from "@/components/payments/inpost-pay/page-api";
import { InpostPayButton } from "@/components/payments/inpost-pay/inpost-pay-button-client";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { basketUrl } from "./change-basket";

export type MiniBasketWords = { title: string; more: string; toBasket: string; close: string };

type MiniBasketProps = {
  locale: Locale;
  href: string;
  words: MiniBasketWords;
  onClose: () => void;
};

const SHOWN = 3;

/** What is in the basket now, shown for a moment under the header after something was put in. */
export function MiniBasket({ locale, href, words, onClose }: MiniBasketProps) {
  const { data: basket } = useLive<BasketView>(basketUrl);
  const { data: wallet } = useLive<WalletView & { widget: WalletWidget | null }>(pageStateUrl);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    const onPress = (event: PointerEvent) => {
      const inside = event.composedPath().some((node) => node === panel.current);
      // The widget's own dialog is drawn outside this panel; a press there is not a press beside it.
      if (!inside && !document.querySelector("dialog[open]")) onClose();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [onClose]);

  if (!basket?.lines.length) return null;
  const show = (amount: number) => formatMoney(money(amount, basket.currency), locale);
  const lines = basket.lines.slice(-SHOWN).reverse();
  const more = basket.lines.length - lines.length;
  return (
    <section
      ref={panel}
      aria-label={words.title}
      className="rounded-paper rule bg-card animate-settle absolute top-full right-0 z-20 mt-3 grid w-[min(22rem,calc(100vw-2.25rem))] gap-3 p-4"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-bold">{words.title}</h2>
        <button type="button" onClick={onClose} className={buttonClass({ size: "sm" })}>
          {words.close}
        </button>
      </div>
      <ul className="grid gap-1.5 text-[15px]">
        {lines.map(({ id, name, option, quantity, total }) => (
          <li key={id} className="flex justify-between gap-3">
            <span className="min-w-0 truncate">
              {quantity} × {name[locale]}
              {option[locale] ? `, ${option[locale]}` : ""}
            </span>
            <span className="tabular-nums">{show(total)}</span>
          </li>
        ))}
        {more > 0 ? <li className="text-muted">{fill(words.more, { count: more })}</li> : null}
      </ul>
      <Link href={href} onClick={onClose} className={buttonClass({ tone: "ink", wide: true })}>
        {words.toBasket} · {show(basket.total)}
      </Link>
      {wallet?.widget ? (
        <InpostPayButton config={wallet.widget} place="MINICART_PAGE" locale={locale} />
      ) : null}
    </section>
  );
}
