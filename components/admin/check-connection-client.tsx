"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FactsList } from "./facts-list";
import { useSend } from "./use-send";

type CheckConnectionProps = {
  /** Where to ask, by POST. */
  url: string;
  /** Said when the provider has answered. */
  good: string;
  /** What is shown of the answer, e.g. `{ label: "Keys", field: "keyVersions" }`. */
  rows: readonly { label: string; field: string }[];
};

/** Asks a provider whether address and credentials are right, and shows what it says of this shop's account. */
export function CheckConnection({ url, good, rows }: CheckConnectionProps) {
  const t = useTranslations("admin.settings");
  const [answer, setAnswer] = useState<Record<string, unknown>>();
  const { run, busy, error } = useSend();

  async function check() {
    setAnswer(undefined);
    setAnswer(await run(url, "POST"));
  }

  return (
    <div className="grid justify-items-start gap-3">
      <Button size="sm" onClick={check} busy={busy}>
        {t("check")}
      </Button>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {error ? <Notice tone="bad">{error}</Notice> : null}
        {answer ? (
          <>
            <p className="text-good font-semibold">{good}</p>
            <FactsList
              rows={rows.map(({ label, field }) => ({
                label,
                value: textOf(answer[field]) || t("checkNone"),
              }))}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
