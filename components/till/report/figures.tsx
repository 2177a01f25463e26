import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { DayReport } from "@/core/till/day-report";
import { walletName } from "../pay/wallet-name";
import { Row } from "../receipt/paper-parts";
import { useMoney } from "../use-money-client";

/** A report in four sheets: sales, what they were paid with, what went back, and the drawer. */
export function Figures({ report }: { report: DayReport }) {
  const t = useTranslations("till.report");
  const wallets = useTranslations("till.wallets");
  const show = useMoney();
  const { sales } = report;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 md:grid-cols-[repeat(2,minmax(0,1fr))]">
      <Sheet title={t("sales")}>
        <Row label={t("gross")} value={show(sales.gross)} strong />
        <Row label={t("count")} value={sales.count} />
        <Row label={t("pieces")} value={sales.pieces} />
        <Row label={t("discounts")} value={show(sales.discount)} />
        {sales.vat.map(({ rate, amount }) => (
          <Row key={rate} label={t("vat", { rate })} value={show(amount)} />
        ))}
        <Row label={t("voided")} value={report.voided} />
      </Sheet>
      <Sheet title={t("tenders")}>
        {report.tenders.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
        {report.tenders.map(({ kind, wallet, count, amount }) => (
          <Row
            key={`${kind} ${wallet ?? ""}`}
            label={`${kind === "cash" ? t("cash") : walletName(wallet, wallets)} · ${String(count)}`}
            value={show(amount)}
          />
        ))}
        <h3 className="pt-2 font-bold">{t("refunds")}</h3>
        {report.refunds.length === 0 ? <p className="text-muted">{t("noRefunds")}</p> : null}
        {report.refunds.map(({ kind, count, amount }) => (
          <Row key={kind} label={`${t(kind)} · ${String(count)}`} value={`−${show(amount)}`} />
        ))}
      </Sheet>
      <Drawer cash={report.cash} />
      <Sheet title={t("byCashier")}>
        {report.byCashier.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
        {report.byCashier.map(({ cashier, count, gross }) => (
          <Row key={cashier} label={`${cashier} · ${String(count)}`} value={show(gross)} />
        ))}
      </Sheet>
    </div>
  );
}

/** What should lie in the drawer, and what was counted. */
export function Drawer({ cash }: { cash: DayReport["cash"] }) {
  const t = useTranslations("till.report");
  const show = useMoney();
  const { difference } = cash;
  return (
    <Sheet title={t("drawer")}>
      <Row label={t("float")} value={show(cash.float)} />
      <Row label={t("cashSales")} value={show(cash.sales)} />
      <Row label={t("cashRefunds")} value={`−${show(cash.refunds)}`} />
      <Row label={t("expected")} value={show(cash.expected)} strong />
      {cash.counted !== null ? <Row label={t("counted")} value={show(cash.counted)} /> : null}
      {difference !== null ? (
        <div className={cn("font-bold", difference === 0 ? "text-good" : "text-bad")}>
          <Row
            label={t(difference === 0 ? "right" : difference > 0 ? "over" : "short")}
            value={show(difference)}
          />
        </div>
      ) : null}
    </Sheet>
  );
}

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="grid gap-1.5">
      <h2 className="pb-1 text-lg font-bold">{title}</h2>
      {children}
    </Card>
  );
}
