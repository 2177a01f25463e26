"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Locale } from "@/core/catalog/catalog";
import type { DisplayView } from "@/core/till/display-view";
import { Logo } from "@/components/layout/logo";
import { useMoney } from "../use-money-client";

/** The bill on the customer display; the newest line stays in view. */
export function DisplayBill({ view }: { view: DisplayView }) {
  const t = useTranslations("till.display");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();
  const end = useRef<HTMLLIElement>(null);
  const tax = view.totals.vat.reduce((sum, { amount }) => sum + amount, 0);

  useEffect(() => {
    end.current?.scrollIntoView({ block: "end" });
  }, [view.lines.length]);

  return (
    <section aria-label={t("bill")} className="flex min-h-0 flex-col gap-4 p-8 max-lg:p-6">
      <p className="flex items-baseline justify-between gap-4">
        <Logo />
        <span className="text-muted text-lg font-semibold">{view.till}</span>
      </p>
      <ul className="min-h-0 grow overflow-y-auto" tabIndex={-1}>
        {view.lines.map((line, at) => (
          <li
            key={at}
            ref={at === view.lines.length - 1 ? end : undefined}
            className="border-line animate-settle flex items-baseline gap-4 border-b-[1.5px] border-dashed py-3 text-xl"
          >
            <span className="tabular text-muted min-w-10">{`${String(line.quantity)} ×`}</span>
            <span className="min-w-0 grow font-bold">
              {line.name[locale]}
              <span className="text-muted block text-base font-normal empty:hidden">
                {line.option[locale]}
              </span>
            </span>
            <span className="text-right">
              <span className="tabular block">{show(line.total)}</span>
              {line.discountAmount > 0 ? (
                <span className="text-accent-ink text-base font-semibold">{`−${show(line.discountAmount)}`}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <div className="grid gap-1" aria-live="polite" aria-atomic="true">
        {view.paid > 0 && view.due > 0 ? (
          <p className="text-good flex justify-between gap-4 text-xl font-bold">
            <span>{t("paid")}</span>
            <span className="tabular">{show(view.paid)}</span>
          </p>
        ) : null}
        <p className="flex items-baseline justify-between gap-4">
          <span className="headline text-4xl sm:text-5xl">
            {view.paid > 0 && view.due > 0 ? t("due") : t("total")}
          </span>
          <span className="headline text-4xl tabular-nums sm:text-5xl">
            {show(view.paid > 0 && view.due > 0 ? view.due : view.totals.total)}
          </span>
        </p>
        <p className="text-muted text-lg">{t("tax", { amount: show(tax) })}</p>
      </div>
    </section>
  );
}
