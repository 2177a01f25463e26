import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { PaymentState } from "@/core/payment/payment-states";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { FactsList } from "./facts-list";
import { moneyText, Time } from "./format";
import { providerName } from "./provider-name";
import { StateBadge } from "./state-badge";

type Hold = { sku: string; quantity: number; state: string; expiresAt: Date };

export type PaymentCardData = {
  id: string;
  provider: string;
  state: string;
  amount: number;
  currency: string;
  reference: string | null;
  paidReference: string | null;
  alarm: string | null;
  createdAt: Date;
  expiresAt: Date;
  settledAt: Date | null;
  holds: Hold[];
};

const holdStates = ["HELD", "TAKEN", "RETURNED"] as const;

/** One payment: its state, its names at the provider, the stock it holds, and what can be done with it. */
export async function PaymentCard({
  locale,
  payment,
  actions,
}: {
  locale: string;
  payment: PaymentCardData;
  actions?: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <Card flush className="grid gap-4 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-[15px] font-bold">{providerName(payment.provider)}</span>
        <StateBadge state={payment.state}>
          {/* States are only ever written from their list. */}
          {t(`states.payment.${payment.state as PaymentState}`)}
        </StateBadge>
        <span className="ml-auto text-[15px] font-bold tabular-nums">
          {moneyText(payment.amount, payment.currency, locale)}
        </span>
      </div>
      {payment.alarm ? (
        <Notice tone="warn" title={t("order.alarm")}>
          {payment.alarm}
        </Notice>
      ) : null}
      <FactsList
        rows={[
          { label: t("order.reference"), value: payment.reference },
          { label: t("order.paidReference"), value: payment.paidReference },
          { label: t("payments.started"), value: <Time at={payment.createdAt} locale={locale} exact /> },
          {
            label: t("order.settled"),
            value: payment.settledAt ? <Time at={payment.settledAt} locale={locale} exact /> : null,
          },
          {
            label: t("order.expires"),
            value: payment.settledAt ? null : <Time at={payment.expiresAt} locale={locale} exact />,
          },
        ]}
      />
      {payment.holds.length > 0 ? (
        <div className="grid gap-1">
          <h3 className="text-muted">{t("order.holds")}</h3>
          <ul className="grid gap-1">
            {payment.holds.map((hold) => (
              <li key={hold.sku} className="flex flex-wrap items-center gap-x-2">
                <span className="tabular-nums">
                  {hold.quantity} × {hold.sku}
                </span>
                <StateBadge state={hold.state}>{t(`states.hold.${holdState(hold.state)}`)}</StateBadge>
                {hold.state === "HELD" ? (
                  <span className="text-muted">
                    {t("order.holdUntil")} <Time at={hold.expiresAt} locale={locale} />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {actions}
    </Card>
  );
}

function holdState(state: string): (typeof holdStates)[number] {
  return holdStates.find((known) => known === state) ?? "RETURNED";
}
