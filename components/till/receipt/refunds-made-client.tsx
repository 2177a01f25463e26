"use client";

import { useTranslations } from "next-intl";
import { sendJson } from "@/components/layout/http-client";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { RefundState } from "@/core/refund/refund-states";
import type { TillOrderView } from "@/core/till/till-order-view";
import { useAction } from "../use-action-client";
import { useMoney } from "../use-money-client";
import { useWhen } from "../use-when-client";
import { PrintSlip } from "./print-slip-client";

const TONES: Record<RefundState, BadgeTone> = {
  REQUESTED: "warn",
  SENT: "warn",
  DONE: "good",
  REFUSED: "bad",
  UNKNOWN: "bad",
};

/** What went back already, each with its slip; of one that nobody knows of, the till asks again. */
export function RefundsMade({ order, onChange }: { order: TillOrderView; onChange: () => void }) {
  const t = useTranslations("till.refunds");
  const when = useWhen();
  const show = useMoney();
  const { run, busy, problem } = useAction();

  async function check(id: string) {
    await run(id, () => sendJson("POST", `/api/till/refunds/${id}/check`));
    onChange();
  }

  if (order.refunds.length === 0) return null;
  return (
    <section className="grid gap-2" aria-label={t("title")}>
      <h2 className="text-lg font-bold">{t("title")}</h2>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {order.refunds.map((refund) => (
          <li
            key={refund.id}
            className="rounded-option rule border-line bg-card flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3"
          >
            <div className="min-w-0 grow basis-52">
              <p className="flex items-center gap-2 font-bold">
                <span className="tabular">{show(refund.amount)}</span>
                <Badge tone={TONES[refund.state]}>{t(`states.${refund.state}`)}</Badge>
              </p>
              <p className="text-muted text-sm">
                {[t(refund.tender), when(refund.createdAt, "moment"), refund.reason].join(" · ")}
              </p>
              {refund.state === "UNKNOWN" ? <p className="text-sm">{t("unknownText")}</p> : null}
              {refund.state === "REFUSED" ? <p className="text-sm">{t("refusedText")}</p> : null}
            </div>
            {refund.state === "DONE" ? (
              <PrintSlip url={`/api/till/refunds/${refund.id}/slip`} words={t("slip")} />
            ) : refund.state === "REFUSED" ? null : (
              <Button busy={busy === refund.id} onClick={() => void check(refund.id)}>
                {t("check")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-bad font-semibold empty:hidden">
        {problem}
      </p>
    </section>
  );
}
