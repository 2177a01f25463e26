"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { SaleView } from "@/core/till/sale-view";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { MailDialog } from "../receipt/mail-dialog-client";
import type { Desk } from "../sale/use-desk-client";
import { useMoney } from "../use-money-client";
import { PrintReceipt } from "../receipt/print-receipt-client";
import { StatePaper } from "./state-paper";
import { TenderList } from "./tender-list";

/** Paid: the change to hand back, and the receipt. */
export function PaidPanel({ sale, desk, printer }: { sale: SaleView; desk: Desk; printer: boolean }) {
  const t = useTranslations("till.paid");
  const locale = useLocale();
  const show = useMoney();
  const [mailing, setMailing] = useState(false);
  return (
    <StatePaper paper="garden" tone="good" title={t("title", { amount: show(sale.totals.total) })}>
      {sale.change > 0 ? (
        <p className="headline text-3xl tabular-nums">{t("change", { amount: show(sale.change) })}</p>
      ) : null}
      <TenderList tenders={sale.tenders} />
      <div className="grid grid-cols-2 gap-2">
        <PrintReceipt saleId={sale.id} printer={printer} />
        <button
          type="button"
          onClick={() => setMailing(true)}
          className={buttonClass({ className: "!px-3" })}
        >
          {t("mail")}
        </button>
        {sale.order ? (
          <Link
            href={`/${locale}/till/${sale.tillId}/orders/${sale.order.id}`}
            className={buttonClass({ className: "col-span-2" })}
          >
            {t("receipt")}
          </Link>
        ) : null}
      </div>
      {sale.receipt?.mailedTo ? (
        <p className="text-sm">{t("mailed", { email: sale.receipt.mailedTo })}</p>
      ) : null}
      <MailDialog
        open={mailing}
        onClose={() => setMailing(false)}
        saleId={sale.id}
        email={sale.email}
        onSent={desk.retry}
      />
    </StatePaper>
  );
}
