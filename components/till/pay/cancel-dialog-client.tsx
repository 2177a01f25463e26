"use client";

import { useTranslations } from "next-intl";
import { TillDialog } from "../till-dialog-client";

type CancelDialogProps = { open: boolean; onClose: () => void; onCancel: () => Promise<string | undefined> };

/** Asks once more: a payment that is cancelled may have been paid in the same moment. */
export function CancelDialog({ open, onClose, onCancel }: CancelDialogProps) {
  const t = useTranslations("till.cancel");
  return (
    <TillDialog
      open={open}
      onClose={onClose}
      title={t("title")}
      submit={t("submit")}
      keep={t("keep")}
      tone="bad"
      onSubmit={onCancel}
    >
      <p>{t("lead")}</p>
      <ul className="text-ink grid list-disc gap-1 pl-5">
        <li>{t("unpaid")}</li>
        <li>{t("paid")}</li>
        <li>{t("reversed")}</li>
      </ul>
    </TillDialog>
  );
}
