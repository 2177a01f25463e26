"use client";

import { useLocale, useTranslations } from "next-intl";
import { fromDecimal } from "@/core/money/money";
import { Field } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";
import { moneyText } from "./format";

/** Gives money back, all of what is left or a part. `left` in minor units. */
export function Refund({
  orderId,
  currency,
  left,
  canRestock,
}: {
  orderId: string;
  currency: string;
  left: number;
  canRestock: boolean;
}) {
  const t = useTranslations("admin.order");
  const locale = useLocale();
  const most = moneyText(left, currency, locale);
  return (
    <FormDialog
      open={t("refund")}
      tone="bad"
      title={t("refundTitle")}
      submit={t("refund")}
      prepare={(fields) => {
        const amount = fromDecimal(String(fields.get("amount")).trim().replace(",", "."));
        if (amount === undefined || amount <= 0 || amount > left) {
          return { error: t("refundAmountWrong", { amount: most }) };
        }
        const restock = fields.get("restock") === "on";
        const reason = String(fields.get("reason")).trim();
        return {
          url: `/api/admin/orders/${orderId}/refunds`,
          method: "POST",
          body: { amount, reason, restock },
        };
      }}
      done={(_value, body) => t("refundDone", { amount: moneyText(amountOf(body), currency, locale) })}
    >
      <p>{t("refundLead", { amount: most })}</p>
      <Field
        label={t("refundAmount", { currency })}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={(left / 100).toFixed(2)}
        required
      />
      <Field
        label={t("refundReason")}
        hint={t("refundReasonHint")}
        name="reason"
        minLength={3}
        maxLength={200}
        required
      />
      {canRestock ? (
        <label className="flex min-h-9 items-center gap-3 font-semibold">
          <input type="checkbox" name="restock" className="accent-ink size-5" />
          {t("refundRestock")}
        </label>
      ) : null}
    </FormDialog>
  );
}

function amountOf(body: unknown): number {
  const known = typeof body === "object" && body !== null && "amount" in body;
  return known ? Number(body.amount) : 0;
}
