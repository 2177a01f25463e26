"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { MailDialog } from "./mail-dialog-client";

/** A button that mails the receipt, and says that it did. */
export function MailReceipt({ saleId }: { saleId: string }) {
  const t = useTranslations("till.receipt");
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState("");
  return (
    <div className="grid content-start gap-1.5">
      <Button onClick={() => setOpen(true)} className="!px-3">
        {t("mail")}
      </Button>
      <p role="status" className="text-sm leading-snug font-semibold break-words empty:hidden">
        {sentTo ? t("mailed", { email: sentTo }) : ""}
      </p>
      <MailDialog
        open={open}
        onClose={() => setOpen(false)}
        saleId={saleId}
        email={null}
        onSent={setSentTo}
      />
    </div>
  );
}
