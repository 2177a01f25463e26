"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { readAmount, writeAmount } from "../read-amount";
import { useKeys } from "../use-keys-client";
import { useMoney } from "../use-money-client";
import { StatePaper } from "./state-paper";

type SplitPanelProps = {
  due: number;
  onCash: (amount: number) => void;
  onWallet: (amount: number) => void;
  onClose: () => void;
};

/** Pays one part now; the rest stays due. */
export function SplitPanel({ due, onCash, onWallet, onClose }: SplitPanelProps) {
  const t = useTranslations("till.split");
  const show = useMoney();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => writeAmount(Math.floor(due / 2)));
  const amount = readAmount(text);
  const isPart = amount !== undefined && amount > 0 && amount < due;

  useEffect(() => {
    field.current?.select();
  }, []);
  useKeys({ Escape: onClose });

  return (
    <StatePaper paper="sport" title={t("title")}>
      <div className="flex items-center gap-3">
        <label htmlFor="till-part" className="shrink-0 font-semibold">
          {t("part")}
        </label>
        <input
          ref={field}
          id="till-part"
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          aria-invalid={isPart ? undefined : true}
          aria-describedby="till-rest"
          className="rule border-line-strong bg-card rounded-option tabular aria-invalid:border-bad min-h-11 w-full min-w-0 px-4 text-right text-lg"
        />
      </div>
      <p id="till-rest" aria-live="polite" className="leading-snug">
        {isPart ? t("rest", { amount: show(due - amount) }) : t("wrong", { amount: show(due) })}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <Button size="lg" disabled={!isPart} onClick={() => isPart && onCash(amount)} className="!px-3">
          {t("cash")}
        </Button>
        <Button
          size="lg"
          tone="ink"
          disabled={!isPart}
          onClick={() => isPart && onWallet(amount)}
          className="!px-3"
        >
          {t("wallet")}
        </Button>
      </div>
      <Button onClick={onClose}>{t("back")}</Button>
    </StatePaper>
  );
}
