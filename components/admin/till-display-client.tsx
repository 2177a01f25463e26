"use client";

import { useTranslations } from "next-intl";
import { QRCodeSVG } from "qrcode.react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";

/** The address of a till's customer display: to scan with the tablet that is to show it, to open, or to copy. */
export function ShowDisplay({ name, address }: { name: string; address: string }) {
  const t = useTranslations("admin.tills");
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");

  async function copy() {
    // Without a secure page there is no clipboard; the address can be marked by hand.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setSaid(t(copied ? "copied" : "notCopied"));
  }

  return (
    <>
      <Button
        size="sm"
        onClick={() => {
          setSaid("");
          setOpen(true);
        }}
      >
        {t("display")}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("displayTitle", { name })}
        actions={
          <>
            <Button size="sm" tone="quiet" onClick={() => setOpen(false)}>
              {t("close")}
            </Button>
            <a href={address} target="_blank" rel="noreferrer" className={buttonClass({ size: "sm" })}>
              {t("openDisplay")}
            </a>
            <Button size="sm" tone="ink" onClick={() => void copy()}>
              {t("copy")}
            </Button>
          </>
        }
      >
        <div className="grid gap-4">
          <p>{t("displayText")}</p>
          <div className="rounded-option mx-auto bg-white p-2">
            <QRCodeSVG value={address} level="M" marginSize={3} size={180} title={t("displayCode")} />
          </div>
          <div className="text-ink">
            <Field
              label={t("displayAddress")}
              value={address}
              readOnly
              dense
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <p role="status" className="text-ink font-semibold empty:hidden">
            {said}
          </p>
        </div>
      </Dialog>
    </>
  );
}
