import { getTranslations } from "next-intl/server";
import type { RefundState } from "@/core/refund/refund-states";
import { Card } from "@/components/ui/card";
import { moneyText, Time } from "./format";
import { Settle } from "./settle-client";
import { StateBadge } from "./state-badge";

type RefundView = {
  id: string;
  state: string;
  amount: number;
  currency: string;
  reason: string;
  who: string;
  reference: string | null;
  code: string | null;
  createdAt: Date;
};

/** Refunds of an order; one whose answer was lost can be settled by hand. */
export async function RefundsList({
  locale,
  refunds,
  maySettle,
}: {
  locale: string;
  refunds: RefundView[];
  maySettle: boolean;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <ul className="grid gap-3">
      {refunds.map((refund) => {
        const amount = moneyText(refund.amount, refund.currency, locale);
        return (
          <li key={refund.id}>
            <Card flush className="grid gap-2 p-4">
              <div className="flex flex-wrap items-center gap-3">
                <span className="text-[15px] font-bold tabular-nums">{amount}</span>
                {/* States are only ever written from their list. */}
                <StateBadge state={refund.state}>
                  {t(`states.refund.${refund.state as RefundState}`)}
                </StateBadge>
              </div>
              <p>{refund.reason}</p>
              <p className="text-muted wrap-anywhere">
                <Time at={refund.createdAt} locale={locale} exact /> ·{" "}
                {[refund.who, refund.reference, refund.code].filter(Boolean).join(" · ")}
              </p>
              {maySettle && refund.state === "UNKNOWN" ? (
                <Settle refundId={refund.id} amount={amount} />
              ) : null}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
