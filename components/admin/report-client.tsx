"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useState } from "react";
import { useSend } from "./use-send";

/** Reads SEQR's report of a period, and says when SEQR is not done with it. */
export function ReadReport({ periodId, again }: { periodId: string; again: boolean }) {
  const t = useTranslations("admin.reconciliation");
  const { run, busy, error } = useSend();
  const [said, setSaid] = useState("");

  async function read() {
    setSaid("");
    const value = await run(`/api/admin/seqr/periods/${periodId}/report`, "POST");
    if (value) setSaid(t(value.ready === false ? "notReady" : "reportDone"));
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button size="sm" onClick={read} busy={busy}>
        {t(again ? "reportAgain" : "report")}
      </Button>
      <p role="status" className="font-semibold empty:hidden">
        {said}
      </p>
      <p role="alert" className="text-bad font-semibold empty:hidden">
        {error}
      </p>
    </div>
  );
}
