"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SaleView } from "@/core/till/sale-view";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import type { Desk } from "../sale/use-desk-client";
import { TillDialog } from "../till-dialog-client";
import { useWhen } from "../use-when-client";
import { StatePaper } from "./state-paper";

/** A sale of which nobody knows whether it was paid: what to do, and a manager's word that ends it. */
export function AttentionPanel({ sale, desk }: { sale: SaleView; desk: Desk }) {
  const t = useTranslations("till.attention");
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const until = sale.attention ? when(sale.attention.until, "time") : "";

  async function override(fields: FormData) {
    const outcome = fields.get("outcome");
    const reason = String(fields.get("reason") ?? "").trim();
    const done = await desk.change("override", "POST", "/override", { outcome, reason });
    return done ? undefined : desk.lastProblem();
  }

  return (
    <StatePaper paper="wear" tone="bad" title={t("title")} urgent>
      <p className="leading-snug">{t("text", { until })}</p>
      <ol className="grid list-decimal gap-1 pl-5 leading-snug">
        <li>{t("step1")}</li>
        <li>{t("step2")}</li>
        <li>{t("step3")}</li>
      </ol>
      {sale.attempt?.transactionNo ? (
        <p className="text-sm opacity-75">{t("number", { number: sale.attempt.transactionNo })}</p>
      ) : null}
      {sale.actions.includes("override") ? (
        <Button onClick={() => setOpen(true)}>{t("override")}</Button>
      ) : (
        <p className="text-sm font-semibold">{t("manager")}</p>
      )}
      <TillDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t("overrideTitle")}
        submit={t("overrideSubmit")}
        tone="bad"
        onSubmit={override}
      >
        <p>{t("overrideText")}</p>
        <div className="text-ink grid gap-4">
          <SelectField label={t("outcome")} name="outcome" defaultValue="unpaid">
            <option value="unpaid">{t("unpaid")}</option>
            <option value="paid">{t("paid")}</option>
          </SelectField>
          <Field
            label={t("reason")}
            name="reason"
            minLength={3}
            maxLength={200}
            autoComplete="off"
            required
          />
        </div>
      </TillDialog>
    </StatePaper>
  );
}
