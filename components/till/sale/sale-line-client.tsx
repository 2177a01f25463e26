"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Locale } from "@/core/catalog/catalog";
import type { SaleLineView } from "@/core/till/sale-view";
import { useMoney } from "../use-money-client";
import { StepButton } from "./step-button";

type SaleLineRowProps = {
  line: SaleLineView;
  editable: boolean;
  /** The line that was changed last: scrolled to, and where further keys go. */
  current: boolean;
  onQuantity: (quantity: number) => void;
  onOpen: () => void;
};

/** A line of the bill: its name opens discount and more, its quantity is changed beside it. */
export function SaleLineRow({ line, editable, current, onQuantity, onOpen }: SaleLineRowProps) {
  const t = useTranslations("till.line");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();
  const row = useRef<HTMLLIElement>(null);
  const name = line.name[locale];
  const option = line.option[locale];

  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: "nearest" });
  }, [current, line.quantity]);

  return (
    <li
      ref={row}
      className="border-line flex min-h-13 items-center gap-2 border-b-[1.5px] border-dashed py-0.5"
    >
      <button
        type="button"
        disabled={!editable}
        onClick={onOpen}
        aria-label={t("open", { name })}
        className="rounded-option grid min-h-11 min-w-0 grow content-center text-left"
      >
        <span className="line-clamp-2 leading-tight font-bold">{name}</span>
        <span className="text-muted truncate text-sm leading-snug empty:hidden">{option}</span>
        {line.discount ? (
          <span className="text-accent-ink text-sm leading-snug font-semibold">
            {line.discount.kind === "percent"
              ? `−${String(line.discount.value)} %`
              : `−${show(line.discount.value)}`}
            {line.discount.reason ? ` · ${line.discount.reason}` : ""}
          </span>
        ) : null}
      </button>
      {editable ? (
        <div
          role="group"
          aria-label={t("quantity", { name })}
          className="rule border-line flex shrink-0 items-center rounded-full"
        >
          <StepButton
            sign="−"
            aria-label={line.quantity > 1 ? t("less", { name }) : t("remove", { name })}
            onClick={() => onQuantity(line.quantity - 1)}
          />
          <span className="tabular min-w-6 text-center">{line.quantity}</span>
          <StepButton
            sign="+"
            aria-label={t("more", { name })}
            disabled={line.available !== null && line.quantity >= line.available}
            onClick={() => onQuantity(line.quantity + 1)}
          />
        </div>
      ) : (
        <span className="tabular text-muted shrink-0">{`${String(line.quantity)} ×`}</span>
      )}
      <span className="tabular w-19 shrink-0 text-right">{show(line.total)}</span>
    </li>
  );
}
