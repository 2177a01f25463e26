"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";

/** Marks an order as sent, or adds numbers to one that was. `expected` is a day, e.g. `2026-03-20`. */
export function MarkSent({ orderId, sent, expected }: { orderId: string; sent: boolean; expected: string }) {
  const t = useTranslations("admin.delivery");
  return (
    <FormDialog
      open={t(sent ? "addNumbers" : "markSent")}
      tone={sent ? undefined : "ink"}
      title={t(sent ? "addNumbersTitle" : "markSentTitle")}
      submit={t(sent ? "addNumbers" : "markSent")}
      prepare={(fields) => {
        const references = String(fields.get("references"))
          .split(/[\s,;]+/)
          .filter(Boolean);
        if (references.some((each) => !/^[A-Za-z0-9-]{4,50}$/.test(each)))
          return { error: t("numbersWrong") };
        const expectedAt = String(fields.get("expectedAt")) || undefined;
        return { url: `/api/admin/orders/${orderId}/sent`, method: "POST", body: { references, expectedAt } };
      }}
      done={() => t("sentDone")}
    >
      <Field label={t("numbersLabel")} hint={t("numbersHint")} name="references" autoComplete="off" />
      <Field label={t("expectedLabel")} name="expectedAt" type="date" defaultValue={expected} />
    </FormDialog>
  );
}
