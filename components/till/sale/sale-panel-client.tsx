"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { SaleLineView, SaleView } from "@/core/till/sale-view";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { AttemptPanel } from "../pay/attempt-panel-client";
import { AttentionPanel } from "../pay/attention-panel-client";
import { CashPanel } from "../pay/cash-panel-client";
import { PaidPanel } from "../pay/paid-panel-client";
import { PayActions } from "../pay/pay-actions-client";
import { SplitPanel } from "../pay/split-panel-client";
import { TenderList } from "../pay/tender-list";
import type { TillView } from "@/core/till/till-view";
import { LineDialog } from "./line-dialog-client";
import { SaleLineRow } from "./sale-line-client";
import { SaleTools } from "./sale-tools-client";
import { SaleTotals } from "./sale-totals";
import type { Desk } from "./use-desk-client";

type Mode = { kind: "cash"; amount: number } | { kind: "split" } | null;

/** The bill: its lines, what is going on with the money, the sum, and what to do next. */
export function SalePanel({ till, desk }: { till: TillView; desk: Desk }) {
  const t = useTranslations("till.sale");
  const locale = useLocale();
  const [mode, setMode] = useState<Mode>(null);
  const [line, setLine] = useState<SaleLineView | null>(null);
  const { sale } = desk;
  const editable = sale?.actions.includes("edit") ?? false;
  // A panel that was opened for another sale, or before a payment began, is over.
  const open = sale && mode && sale.actions.includes("pay-cash") ? mode : null;

  async function startWallet(amount?: number) {
    setMode(null);
    await desk.change("wallet", "POST", "/attempts", { kind: "scan", amount, locale });
  }

  const lastChanged = sale?.lines.at(-1)?.id;
  return (
    <section
      aria-label={t("label")}
      className="border-line bg-card flex min-h-0 flex-col gap-3 border-l-[1.5px] px-5.5 pt-4 pb-5 max-lg:px-4 max-md:border-t-[1.5px] max-md:border-l-0"
    >
      <PanelHead sale={sale} till={till} />
      <div className="min-h-24 grow overflow-y-auto" tabIndex={-1}>
        {desk.loading ? (
          <div aria-busy="true" className="grid gap-3 pt-1">
            <Skeleton className="rounded-option h-10 w-full" />
            <Skeleton className="rounded-option h-10 w-full" />
          </div>
        ) : desk.error && !sale ? (
          <Notice tone="bad" title={t("failed")} action={<Button onClick={desk.retry}>{t("again")}</Button>}>
            {t("failedText")}
          </Notice>
        ) : sale && sale.lines.length > 0 ? (
          <ul>
            {sale.lines.map((each) => (
              <SaleLineRow
                key={each.id}
                line={each}
                editable={editable}
                current={each.id === lastChanged}
                onQuantity={(quantity) =>
                  void desk.change("line", "PATCH", `/lines/${each.id}`, { quantity })
                }
                onOpen={() => setLine(each)}
              />
            ))}
          </ul>
        ) : (
          <div className="text-muted grid h-full place-content-center gap-1 text-center">
            <p className="text-ink text-lg font-bold">{t("empty")}</p>
            <p>{t("emptyText")}</p>
          </div>
        )}
        {sale?.note ? <p className="text-muted pt-2 text-sm">{t("note", { note: sale.note })}</p> : null}
      </div>
      {desk.problem ? (
        <Notice tone="bad" live="assertive" className="!px-4 !py-2.5">
          {desk.problem}
        </Notice>
      ) : null}
      {sale ? (
        <Stage
          sale={sale}
          desk={desk}
          mode={open}
          printer={till.printer !== null}
          onMode={setMode}
          onWallet={(amount) => void startWallet(amount)}
        />
      ) : null}
      {sale && editable && !open && !sale.attempt ? <SaleTools sale={sale} desk={desk} /> : null}
      <SaleTotals sale={sale} />
      {sale && !open ? (
        <PayActions
          sale={sale}
          desk={desk}
          onCash={() => setMode({ kind: "cash", amount: sale.due })}
          onWallet={() => void startWallet()}
          onSplit={() => setMode({ kind: "split" })}
          onNext={desk.next}
        />
      ) : null}
      <LineDialog tillId={till.id} line={line} desk={desk} onClose={() => setLine(null)} />
    </section>
  );
}

function PanelHead({ sale, till }: { sale: SaleView | undefined; till: TillView }) {
  const t = useTranslations("till.sale");
  const locale = useLocale();
  return (
    <div className="flex min-h-7 items-center justify-between gap-3">
      <h1 className="font-bold">{sale ? t("title", { number: sale.number }) : t("new")}</h1>
      {sale && sale.state !== "OPEN" ? (
        <Badge tone={sale.state === "PAID" ? "good" : sale.state === "NEEDS_ATTENTION" ? "bad" : "warn"}>
          {t(`states.${sale.state}`)}
        </Badge>
      ) : (
        <a
          href={`/${locale}${till.display.path}`}
          target="kram-display"
          className="text-muted hover:text-ink -my-2 inline-flex min-h-11 items-center text-sm font-semibold underline-offset-4 hover:underline"
        >
          {t("display")}
        </a>
      )}
    </div>
  );
}

type StageProps = {
  sale: SaleView;
  desk: Desk;
  mode: Mode;
  printer: boolean;
  onMode: (mode: Mode) => void;
  onWallet: (amount: number) => void;
};

/** The coloured paper above the sum, if something is going on. */
function Stage({ sale, desk, mode, printer, onMode, onWallet }: StageProps) {
  if (mode?.kind === "cash")
    return <CashPanel key={mode.amount} amount={mode.amount} desk={desk} onClose={() => onMode(null)} />;
  if (mode?.kind === "split")
    return (
      <SplitPanel
        due={sale.due}
        onCash={(amount) => onMode({ kind: "cash", amount })}
        onWallet={onWallet}
        onClose={() => onMode(null)}
      />
    );
  if (sale.state === "PAID") return <PaidPanel sale={sale} desk={desk} printer={printer} />;
  if (sale.state === "NEEDS_ATTENTION") return <AttentionPanel sale={sale} desk={desk} />;
  if (!sale.attempt || sale.state === "VOIDED") return <TenderList tenders={sale.tenders} />;
  return (
    <>
      <AttemptPanel sale={sale} attempt={sale.attempt} desk={desk} />
      {sale.tenders.length > 1 ? <TenderList tenders={sale.tenders} /> : null}
    </>
  );
}
