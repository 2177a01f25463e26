"use client";

import { useTranslations } from "next-intl";
import type { AttemptView, SaleView } from "@/core/till/sale-view";
import { QrSvg } from "@/components/payments/seqr/qr-svg";
import { Spinner } from "@/components/ui/spinner";
import { PrintSlip } from "../receipt/print-slip-client";
import type { Desk } from "../sale/use-desk-client";
import { useMoney } from "../use-money-client";
import { useNow } from "../use-now-client";
import { ATTEMPT_LOOK, problemOf } from "./attempt-look";
import { asClock, ClockBar } from "./clock-bar-client";
import { CodeField } from "./code-field-client";
import { StatePaper } from "./state-paper";
import { walletName } from "./wallet-name";

const TIMED = new Set(["sending", "waiting", "processing", "checking"]);

/** Where a wallet attempt stands, in words, and what the cashier does now. */
export function AttemptPanel({ sale, attempt, desk }: { sale: SaleView; attempt: AttemptView; desk: Desk }) {
  const t = useTranslations("till.attempt");
  const wallets = useTranslations("till.wallets");
  const show = useMoney();
  const look = ATTEMPT_LOOK[attempt.state];
  const wallet = walletName(attempt.wallet, wallets);
  const isQr = attempt.kind === "qr" && attempt.qr !== null && look.pace !== "done";
  const values = { wallet, amount: show(attempt.amount) };
  const problem = problemOf(attempt);
  // Nobody answers: the same words as while it is asked for would leave the cashier waiting for nothing.
  const stuck = attempt.state === "adding" && attempt.problem === "unreachable";
  const key = stuck ? "unreached" : isQr && attempt.state === "waiting" ? "showing" : attempt.state;
  return (
    <StatePaper
      paper={look.paper}
      tone={look.tone}
      title={t(`${key}.title`, values)}
      urgent={look.tone === "bad"}
    >
      <p className="leading-snug">{t(`${key}.text`, values)}</p>
      {problem && !stuck ? <p className="leading-snug font-semibold">{t(`problems.${problem}`)}</p> : null}
      {attempt.slow && look.pace === "busy" ? <p className="leading-snug">{t("slow")}</p> : null}
      {isQr && attempt.qr ? (
        <div className="rounded-option mx-auto size-40 overflow-hidden bg-white">
          <QrSvg text={attempt.qr} title={t("qrTitle")} />
        </div>
      ) : null}
      {sale.actions.includes("scan-code") ? <CodeField attempt={attempt} desk={desk} /> : null}
      {attempt.state === "cancelling" ? <CancelClock at={attempt.cancelAt} /> : null}
      {attempt.sentAt && TIMED.has(attempt.state) ? (
        <ClockBar since={attempt.sentAt} until={attempt.giveUpAt} label={t("lasts")} />
      ) : null}
      {look.pace === "busy" && !attempt.sentAt && !isQr && !attempt.problem ? <Spinner label="" /> : null}
      {sale.actions.includes("void-slip") ? (
        <PrintSlip url={`/api/till/sales/${sale.id}/void-slip`} words={t("voidSlip")} />
      ) : null}
      <p className="text-sm leading-snug opacity-75 empty:hidden">
        {[
          attempt.codeTail ? t("codeTail", { tail: attempt.codeTail }) : "",
          attempt.transactionNo ? t("transaction", { number: attempt.transactionNo }) : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </StatePaper>
  );
}

/** A cancel may go out 15 s after the code at the earliest; until then it waits. */
function CancelClock({ at }: { at: string | null }) {
  const t = useTranslations("till.attempt");
  const now = useNow(true);
  const left = at ? Date.parse(at) - now : 0;
  return (
    <p className="flex items-center gap-2.5 font-semibold">
      <Spinner label="" />
      {left > 0 ? t("cancelIn", { time: asClock(left + 999) }) : t("cancelOut")}
    </p>
  );
}
