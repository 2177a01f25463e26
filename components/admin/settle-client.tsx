"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";

/** A person writes down how a refund ended whose answer was lost. `amount` as people read it. */
export function Settle({ refundId, amount }: { refundId: string; amount: string }) {
  const t = useTranslations("admin.order");
  return (
    <FormDialog
      open={t("settle")}
      title={t("settleTitle")}
      submit={t("settleSubmit")}
      prepare={(fields) => {
        const reference = String(fields.get("reference")).trim() || undefined;
        const body = { outcome: fields.get("outcome"), reference };
        return { url: `/api/admin/refunds/${refundId}/settle`, method: "POST", body };
      }}
      done={() => t("settleWritten")}
    >
      <p>{t("settleText", { amount })}</p>
      <fieldset className="text-ink grid gap-1 font-semibold">
        <legend className="sr-only">{t("settleTitle")}</legend>
        <Choice value="DONE" label={t("settleDoneChoice")} />
        <Choice value="REFUSED" label={t("settleRefusedChoice")} />
      </fieldset>
      <Field label={t("settleReference")} name="reference" maxLength={100} autoComplete="off" />
    </FormDialog>
  );
}

function Choice({ value, label }: { value: string; label: string }) {
  return (
    <label className="flex min-h-9 items-center gap-3">
      <input type="radio" name="outcome" value={value} required className="accent-ink size-5" />
      {label}
    </label>
  );
}
