"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { quickAmounts, readAmount, writeAmount } from "../read-amount";
import type { Desk } from "../sale/use-desk-client";
import { useKeys } from "../use-keys-client";
import { useMoney } from "../use-money-client";
import { StatePaper } from "./state-paper";

type CashPanelProps = {
  /** What of the sale is paid in cash, in cents. */
  amount: number;
  desk: Desk;
  onClose: () => void;
};

/** Cash: what the shopper hands over, and what goes back. */
export function CashPanel({ amount, desk, onClose }: CashPanelProps) {
  const t = useTranslations("till.cash");
  const locale = useLocale();
  const show = useMoney();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [key] = useState(() => crypto.randomUUID());
  const given = text === "" ? amount : readAmount(text);
  const change = given === undefined ? undefined : given - amount;

  useEffect(() => {
    field.current?.focus();
  }, []);
  useKeys({ Escape: onClose });

  async function take(handed: number | undefined) {
    if (handed === undefined || handed < amount) return field.current?.select();
    // The same key with every press: money is taken once.
    const taken = await desk.change("cash", "POST", "/cash", { amount, given: handed, key, locale });
    if (taken) onClose();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void take(given);
  }

  const words =
    change === undefined
      ? t("unreadable")
      : change < 0
        ? t("missing", { amount: show(-change) })
        : t("change", { amount: show(change) });
  return (
    <StatePaper paper="sport" title={t("title", { amount: show(amount) })}>
      <form onSubmit={onSubmit} className="grid gap-3">
        <div className="grid grid-cols-4 gap-2" role="group" aria-label={t("quick")}>
          {quickAmounts(amount).map((quick) => (
            <Chip
              key={quick}
              chosen={given === quick}
              onClick={() => setText(writeAmount(quick))}
              className="tabular min-h-11 justify-center !px-1 text-sm"
            >
              {show(quick)}
            </Chip>
          ))}
        </div>
        <div className="flex items-center gap-3">
          <label htmlFor="till-given" className="shrink-0 font-semibold">
            {t("given")}
          </label>
          <input
            ref={field}
            id="till-given"
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={writeAmount(amount)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            aria-describedby="till-change"
            className="rule border-line-strong bg-card placeholder:text-muted rounded-option tabular min-h-11 w-full min-w-0 px-4 text-right text-lg"
          />
        </div>
        <p id="till-change" aria-live="polite" className="text-lg font-extrabold tabular-nums">
          {words}
        </p>
        <div className="grid grid-cols-2 gap-3">
          <Button size="lg" onClick={onClose} className="!px-3">
            {t("back")}
          </Button>
          <Button
            size="lg"
            type="submit"
            tone="primary"
            busy={desk.busy === "cash"}
            disabled={change === undefined || change < 0}
            className="!px-3"
          >
            {t("take")}
          </Button>
        </div>
      </form>
    </StatePaper>
  );
}
