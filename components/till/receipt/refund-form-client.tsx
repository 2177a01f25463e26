"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import type { Locale } from "@/core/catalog/catalog";
import { sendJson } from "@/components/layout/http-client";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { readAmount } from "../read-amount";
import { StepButton } from "../sale/step-button";
import type { TillOrderView } from "@/core/till/till-order-view";
import { useAction } from "../use-action-client";
import { useMoney } from "../use-money-client";
import { chosenLines, everything, refundAmount, type LineChoice } from "./refund-choice";

type RefundFormProps = { order: TillOrderView; tillId: string; onDone: () => void };

/** Gives money back: whole lines or pieces of them, all, or any sum. */
export function RefundForm({ order, tillId, onDone }: RefundFormProps) {
  const t = useTranslations("till.refund");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();
  const [choice, setChoice] = useState<LineChoice>({});
  const [text, setText] = useState("");
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState("");
  const { run, busy, problem, setProblem } = useAction();
  const lines = chosenLines(choice);
  const typed = text ? readAmount(text) : undefined;
  const amount = lines.length > 0 ? refundAmount(order, choice) : (typed ?? 0);

  if (order.refundable <= 0) {
    return (
      <Card paper="sound">
        <h2 className="text-lg font-bold">{t("nothing")}</h2>
        <p>{t("nothingText")}</p>
      </Card>
    );
  }

  function set(id: string, change: Partial<LineChoice[string]>) {
    setText("");
    setChoice((all) => ({ ...all, [id]: { ...(all[id] ?? { quantity: 0, restock: true }), ...change } }));
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (amount <= 0 || amount > order.refundable)
      return setProblem(t("wrong", { left: show(order.refundable) }));
    const reason = String(fields.get("reason") ?? "").trim();
    const body = { key, tillId, reason, ...(lines.length > 0 ? { lines } : { amount }) };
    const sent = await run("refund", () => sendJson("POST", `/api/till/orders/${order.id}/refunds`, body));
    // Without an answer the same key is sent again: the server knows whether it has done it.
    if (!sent) return;
    setKey(crypto.randomUUID());
    setChoice({});
    setText("");
    setSaid(t("asked", { amount: show(amount) }));
    onDone();
  }

  return (
    <Card>
      <form onSubmit={(event) => void onSubmit(event)} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <Chip className="min-h-11" onClick={() => setChoice(everything(order))}>
            {t("all")}
          </Chip>
        </div>
        <ul>
          {order.lines.map((line) => {
            const left = line.quantity - line.refundedQuantity;
            const { quantity, restock } = choice[line.id] ?? { quantity: 0, restock: true };
            const name = [line.name[locale], line.option[locale]].filter(Boolean).join(", ");
            return (
              <li
                key={line.id}
                className="border-line flex flex-wrap items-center justify-between gap-x-4 border-b-[1.5px] border-dashed py-1.5"
              >
                <div className="min-w-0 grow basis-40">
                  <p className="font-bold">{name}</p>
                  <p className="text-muted text-sm">
                    {t("left", { left, of: line.quantity, amount: show(line.refundableAmount) })}
                  </p>
                </div>
                <label className="flex min-h-11 items-center gap-2.5 text-sm font-semibold">
                  <input
                    type="checkbox"
                    checked={restock}
                    disabled={left === 0}
                    onChange={(event) => set(line.id, { restock: event.target.checked })}
                    className="accent-ink size-5"
                    aria-label={t("restockName", { name })}
                  />
                  {t("restock")}
                </label>
                <div
                  role="group"
                  aria-label={t("quantity", { name })}
                  className="rule border-line flex items-center rounded-full"
                >
                  <StepButton
                    sign="−"
                    aria-label={t("less", { name })}
                    disabled={quantity === 0}
                    onClick={() => set(line.id, { quantity: quantity - 1 })}
                  />
                  <span className="tabular min-w-6 text-center">{quantity}</span>
                  <StepButton
                    sign="+"
                    aria-label={t("more", { name })}
                    disabled={quantity >= left}
                    onClick={() => set(line.id, { quantity: quantity + 1 })}
                  />
                </div>
              </li>
            );
          })}
        </ul>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={t("amount")}
            hint={t("amountHint", { left: show(order.refundable) })}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setChoice({});
            }}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
          />
          <Field
            label={t("reason")}
            hint={t("reasonHint")}
            name="reason"
            minLength={3}
            maxLength={200}
            required
          />
        </div>
        {problem ? (
          <Notice tone="bad" live="assertive">
            {problem}
          </Notice>
        ) : null}
        <p role="status" className="text-good font-semibold empty:hidden">
          {said}
        </p>
        <Button type="submit" tone="primary" size="lg" busy={busy !== undefined} disabled={amount <= 0}>
          {t("submit", { amount: show(amount) })}
        </Button>
      </form>
    </Card>
  );
}
