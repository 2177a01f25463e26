"use client";

import { Menu } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { LanguageLink } from "@/components/layout/language-link-client";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { SignOut } from "@/components/admin/sign-out-client";
import { KeysDialog } from "./sale/keys-dialog-client";
import type { TillView } from "@/core/till/till-view";
import { useKeys } from "./use-keys-client";

const ITEM =
  "rounded-option hover:bg-paper-home flex min-h-11 w-full items-center px-3 text-left font-semibold";

/** The ways out of the sale: receipts, reports, the second screen, the end of the shift. */
export function TillMenu({ till, path }: { till: TillView; path: string }) {
  const t = useTranslations("till.menu");
  const locale = useLocale();
  const [keys, setKeys] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const base = `/${locale}/till/${till.id}`;
  useKeys({ F1: () => setKeys(true) });

  useEffect(() => {
    function onPress(event: Event) {
      const details = box.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const beside = event.type === "pointerdown" && !event.composedPath().includes(details);
      if (isEscape || beside) details.open = false;
    }
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onPress);
    };
  }, []);

  const ways = [
    { href: base, words: t("sale") },
    { href: `${base}/receipts`, words: t("receipts") },
    { href: `${base}/report`, words: t("report") },
    { href: `${base}/close`, words: t("close") },
    { href: `/${locale}/till?choose=1`, words: t("choose") },
    { href: `/${locale}/admin/orders`, words: t("backOffice") },
  ];
  return (
    <>
      <details ref={box} className="relative shrink-0">
        <summary
          aria-label={t("label")}
          className={buttonClass({ className: "size-11 cursor-pointer list-none !px-0" })}
        >
          <Menu aria-hidden="true" size={20} />
        </summary>
        <nav
          aria-label={t("label")}
          className="rule border-line bg-card rounded-paper absolute top-full right-0 z-20 mt-2 grid w-64 p-2"
        >
          {ways.map(({ href, words }) => (
            <Link key={href} href={href} className={ITEM}>
              {words}
            </Link>
          ))}
          <a href={`/${locale}${till.display.path}`} target="kram-display" className={ITEM}>
            {t("display")}
          </a>
          <button type="button" className={ITEM} onClick={() => setKeys(true)}>
            {t("keys")}
          </button>
          <div className="border-line mt-2 flex items-center justify-between border-t-[1.5px] pt-2 pl-3 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_button]:min-h-11">
            <LanguageLink locale={locale === "en" ? "pl" : "en"} path={path} word={t("language")} />
            <SignOut after={`/${locale}/admin/sign-in?next=/${locale}/till`} />
          </div>
        </nav>
      </details>
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
    </>
  );
}
