"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FactsList } from "./facts-list";
import { useSend } from "./use-send";

type Found = { methods: string[]; keys: string[] };

/** Asks InPost Pay whether shop and credentials work, and shows what it enabled for this merchant. */
export function CheckInpostPay() {
  const t = useTranslations("admin.settings");
  const [found, setFound] = useState<Found>();
  const { run, busy, error } = useSend();

  async function check() {
    setFound(undefined);
    const value = await run("/api/admin/inpost-pay/check", "POST");
    if (value) setFound({ methods: textsIn(value.paymentMethods), keys: textsIn(value.keyVersions) });
  }

  return (
    <div className="grid justify-items-start gap-3">
      <Button size="sm" onClick={check} busy={busy}>
        {t("check")}
      </Button>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {error ? <Notice tone="bad">{error}</Notice> : null}
        {found ? (
          <>
            <p className="text-good font-semibold">{t("checkGood")}</p>
            <FactsList
              rows={[
                { label: t("checkMethods"), value: found.methods.join(", ") || t("checkNone") },
                { label: t("checkKeys"), value: found.keys.join(", ") || t("checkNone") },
              ]}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
