"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";

/** Corrects the pieces on hand of a variant. */
export function AdjustStock({
  variantId,
  sku,
  onHand,
  held,
}: {
  variantId: string;
  sku: string;
  onHand: number;
  held: number;
}) {
  const t = useTranslations("admin.products");
  return (
    <FormDialog
      open={t("adjust")}
      title={t("adjustTitle", { sku })}
      submit={t("save")}
      prepare={(fields) => {
        const delta = wholeNumber(String(fields.get("delta")));
        if (!delta) return { error: t("adjustWrong") };
        const reason = String(fields.get("reason")).trim();
        return { url: `/api/admin/variants/${variantId}/stock`, method: "POST", body: { delta, reason } };
      }}
      done={(value) => t("adjustDone", { onHand: Number(value.onHand) })}
    >
      <p>{t("adjustText", { onHand, held })}</p>
      <Field label={t("adjustDelta")} name="delta" inputMode="text" autoComplete="off" required />
      <Field
        label={t("adjustReason")}
        hint={t("adjustReasonHint")}
        name="reason"
        minLength={3}
        maxLength={200}
        required
      />
    </FormDialog>
  );
}

/** `"+3"`, `"-2"` and `"−2"` (as phones write it) as numbers; anything else is undefined. */
function wholeNumber(text: string): number | undefined {
  const plain = text.trim().replace("−", "-");
  return /^[+-]?\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}
