import { getTranslations } from "next-intl/server";
import { refundable, type RefundState } from "@/core/refund/refund-states";
import { cashReference } from "@/core/payment/payment-states";
import type { OrderState } from "@/core/order/order-states";
import { ButtonLink } from "@/components/ui/button";
import { Confirm } from "./confirm-client";
import { Time } from "./format";
import { PageHead } from "./page-head";
import { providerName } from "./provider-name";
import { Refund } from "./refund-client";
import { StateBadge } from "./state-badge";

type HeadOrder = {
  id: string;
  number: string;
  token: string;
  state: string;
  channel: string;
  currency: string;
  email: string;
  createdAt: Date;
  paidAt: Date | null;
  payments: { amount: number; paidReference: string | null; holds: { state: string }[] }[];
  refunds: { state: string; amount: number }[];
};

/** Number, state and times of an order, and what can be done with the whole of it. */
export async function OrderHead({
  locale,
  order,
  isAdmin,
}: {
  locale: string;
  order: HeadOrder;
  isAdmin: boolean;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  const paid = order.payments.find((payment) => payment.paidReference !== null);
  const inCash = paid?.paidReference === cashReference;
  // Refund states are only ever written from their list.
  const refunds = order.refunds as { state: RefundState; amount: number }[];
  const left = paid && !inCash ? refundable(paid.amount, refunds) : 0;
  return (
    <PageHead
      back={{ href: `/${locale}/admin/orders`, label: t("order.back") }}
      title={t("order.title", { number: order.number })}
      lead={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StateBadge state={order.state}>{t(`states.order.${order.state as OrderState}`)}</StateBadge>
          <span>
            {t("orders.made")} <Time at={order.createdAt} locale={locale} exact />
          </span>
          {order.paidAt ? (
            <span>
              · {t("order.paid")} <Time at={order.paidAt} locale={locale} exact />
            </span>
          ) : null}
          <span>· {t("order.channel", { channel: providerName(order.channel) })}</span>
        </span>
      }
      actions={
        <>
          <ButtonLink size="sm" href={`/${locale}/orders/${order.token}`}>
            {t("order.shopperPage")}
          </ButtonLink>
          {isAdmin && order.paidAt ? (
            <Confirm
              url={`/api/admin/orders/${order.id}/confirmation`}
              open={t("order.resend")}
              title={t("order.resendTitle")}
              text={t("order.resendText", { email: order.email })}
              done={t("order.resendDone")}
            />
          ) : null}
          {isAdmin && left > 0 ? (
            <Refund
              orderId={order.id}
              currency={order.currency}
              left={left}
              canRestock={paid?.holds.some((hold) => hold.state === "TAKEN") ?? false}
            />
          ) : null}
        </>
      }
    />
  );
}
