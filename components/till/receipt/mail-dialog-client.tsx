"use client";

import { useLocale, useTranslations } from "next-intl";
import { locales } from "@/core/catalog/catalog";
import { Field, SelectField } from "@/components/ui/field";
import { sendJson } from "@/components/layout/http-client";
import { TillDialog } from "../till-dialog-client";
import { useAction } from "../use-action-client";

type MailDialogProps = {
  open: boolean;
  onClose: () => void;
  saleId: string;
  email: string | null;
  onSent: (email: string) => void;
};

/** Mails the receipt to an address, in the language of the shopper. */
export function MailDialog({ open, onClose, saleId, email, onSent }: MailDialogProps) {
  const t = useTranslations("till.receipt");
  const here = useLocale();
  const { run, lastProblem } = useAction();

  async function send(fields: FormData) {
    const address = String(fields.get("email") ?? "").trim();
    const sent = await run("mail", () =>
      sendJson("POST", `/api/till/sales/${saleId}/receipt/mail`, {
        email: address,
        locale: fields.get("locale"),
      }),
    );
    if (!sent) return lastProblem();
    onSent(address);
    return undefined;
  }

  return (
    <TillDialog open={open} onClose={onClose} title={t("mailTitle")} submit={t("mailSubmit")} onSubmit={send}>
      <div className="text-ink grid gap-4">
        <Field
          label={t("mailLabel")}
          name="email"
          type="email"
          maxLength={200}
          autoComplete="off"
          defaultValue={email ?? ""}
          required
        />
        <SelectField label={t("mailLanguage")} name="locale" defaultValue={here}>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {t(`languages.${locale}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </TillDialog>
  );
}
