"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FactsList } from "./facts-list";
import { useSend } from "./use-send";

/** Asks Pockyt whether address, account and signature are right. */
export function CheckPockyt() {
  const t = useTranslations("admin.settings");
  const [account, setAccount] = useState<{ merchant: string; store: string }>();
  const { run, busy, error } = useSend();

  async function check() {
    setAccount(undefined);
    const value = await run("/api/admin/pockyt/check", "POST");
    if (value) setAccount({ merchant: String(value.merchantNo), store: String(value.storeNo) });
  }

  return (
    <div className="grid justify-items-start gap-3">
      <Button size="sm" onClick={check} busy={busy}>
        {t("check")}
      </Button>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {error ? <Notice tone="bad">{error}</Notice> : null}
        {account ? (
          <>
            <p className="text-good font-semibold">{t("checkPockytGood")}</p>
            <FactsList
              rows={[
                { label: t("checkMerchant"), value: account.merchant },
                { label: t("checkStore"), value: account.store },
              ]}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}
