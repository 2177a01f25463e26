"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
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

/** Mails the receipt to an address. */
export function MailDialog({ open, onClose, saleId, email, onSent }: MailDialogProps) {
  const t = useTranslations("till.receipt");
  const { run, lastProblem } = useAction();

  async function send(fields: FormData) {
    const address = String(fields.get("email") ?? "").trim();
    const sent = await run("mail", () =>
      sendJson("POST", `/api/till/sales/${saleId}/receipt/mail`, { email: address }),
    );
    if (!sent) return lastProblem();
    onSent(address);
    return undefined;
  }

  return (
    <TillDialog open={open} onClose={onClose} title={t("mailTitle")} submit={t("mailSubmit")} onSubmit={send}>
      <div className="text-ink">
        <Field
          label={t("mailLabel")}
          name="email"
          type="email"
          maxLength={200}
          autoComplete="off"
          defaultValue={email ?? ""}
          required
        />
      </div>
    </TillDialog>
  );
}
