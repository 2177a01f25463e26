"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SaleView } from "@/core/till/sale-view";
import { Button } from "@/components/ui/button";
import { Kbd } from "../kbd";
import type { Desk } from "../sale/use-desk-client";
import { useKeys } from "../use-keys-client";
import { CancelDialog } from "./cancel-dialog-client";
import { QrDialog } from "./qr-dialog-client";

type PayActionsProps = {
  sale: SaleView;
  desk: Desk;
  onCash: () => void;
  onWallet: () => void;
  onSplit: () => void;
  onNext: () => void;
};

// Before a code was sent nothing can have been charged: no question is needed.
const LARGE = "!min-h-16 !px-3";
const UNSENT = new Set(["adding", "ready"]);

/** The buttons under the sum: never without a next step. */
export function PayActions({ sale, desk, onCash, onWallet, onSplit, onNext }: PayActionsProps) {
  const t = useTranslations("till.pay");
  const [asking, setAsking] = useState(false);
  const [showing, setShowing] = useState(false);
  const may = (action: SaleView["actions"][number]) => sale.actions.includes(action);
  const attempt = sale.attempt;
  const empty = sale.lines.length === 0;

  async function cancel() {
    if (!attempt) return undefined;
    const path = `/attempts/${String(attempt.number)}/cancel`;
    return (await desk.change("cancel", "POST", path)) ? undefined : desk.lastProblem();
  }

  function askCancel() {
    if (attempt && UNSENT.has(attempt.state)) void cancel();
    else setAsking(true);
  }

  const check = () => void desk.change("check", "POST", "/check");
  const reopen = () => void desk.change("reopen", "POST", "/reopen");
  const resume = () => void desk.change("resume", "POST", "/resume");

  useKeys({
    F8: may("pay-cash") && !empty && onCash,
    F9: may("pay-wallet") && !empty && onWallet,
    Escape: may("cancel-attempt") && askCancel,
    F10: (sale.state === "PAID" || sale.state === "NEEDS_ATTENTION" || sale.state === "VOIDED") && onNext,
  });

  return (
    <div className="grid gap-2.5">
      {may("pay-cash") || may("pay-wallet") ? (
        <>
          <div className="grid grid-cols-2 gap-3">
            <Button size="lg" disabled={!may("pay-cash") || empty} onClick={onCash} className={LARGE}>
              {t("cash")} <Kbd>F8</Kbd>
            </Button>
            <Button
              size="lg"
              tone="primary"
              disabled={!may("pay-wallet") || empty}
              busy={desk.busy === "wallet"}
              onClick={onWallet}
              className={LARGE}
            >
              {attempt && attempt.state !== "approved" ? t("walletAgain") : t("wallet")} <Kbd>F9</Kbd>
            </Button>
          </div>
          <div className="grid grid-cols-2 gap-3">
            <Button disabled={empty || !may("pay-cash")} onClick={onSplit} className="!px-3 text-sm">
              {t("split")}
            </Button>
            <Button
              disabled={empty || !may("pay-qr")}
              onClick={() => setShowing(true)}
              className="!px-3 text-sm"
            >
              {t("showCode")}
            </Button>
          </div>
        </>
      ) : null}
      <div className="grid auto-cols-fr grid-flow-col gap-3 empty:hidden">
        {may("cancel-attempt") ? (
          <Button size="lg" busy={desk.busy === "cancel"} onClick={askCancel} className={LARGE}>
            {t("cancel")}
          </Button>
        ) : null}
        {may("check") ? (
          <Button
            size="lg"
            tone={sale.state === "NEEDS_ATTENTION" ? "primary" : "outline"}
            busy={desk.busy === "check"}
            onClick={check}
            className={LARGE}
          >
            {t("check")}
          </Button>
        ) : null}
        {may("scan-code") ? (
          <Button size="lg" onClick={() => setShowing(true)} className={LARGE}>
            {t("showCode")}
          </Button>
        ) : null}
      </div>
      {may("reopen") ? (
        <Button busy={desk.busy === "reopen"} onClick={reopen}>
          {t("reopen")}
        </Button>
      ) : null}
      {may("resume") ? (
        <Button size="lg" tone="primary" busy={desk.busy === "resume"} onClick={resume}>
          {t("resume")}
        </Button>
      ) : null}
      {sale.state === "PAID" || sale.state === "NEEDS_ATTENTION" || sale.state === "VOIDED" ? (
        <Button
          size="lg"
          tone={sale.state === "NEEDS_ATTENTION" ? "outline" : "primary"}
          onClick={onNext}
          className="!min-h-16"
        >
          {t("next")} <Kbd>F10</Kbd>
        </Button>
      ) : null}
      <CancelDialog open={asking} onClose={() => setAsking(false)} onCancel={cancel} />
      <QrDialog open={showing} onClose={() => setShowing(false)} sale={sale} desk={desk} />
    </div>
  );
}
