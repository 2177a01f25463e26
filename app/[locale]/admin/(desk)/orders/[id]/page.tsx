import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { countingRefundStates } from "@/core/refund/refund-states";
import { DeliveryCard } from "@/components/admin/delivery-card";
import { DownloadMessages } from "@/components/admin/download-messages";
import { HistoryList } from "@/components/admin/history-list";
import { OrderHead } from "@/components/admin/order-head";
import { OrderLines } from "@/components/admin/order-lines";
import { OrderPayments } from "@/components/admin/order-payments";
import { RefundsList } from "@/components/admin/refunds-list";
import { Section } from "@/components/admin/section";
import { ShopperCard } from "@/components/admin/shopper-card";
import { Timeline } from "@/components/admin/timeline";
import { matchAccount } from "@/server/admin/match-account";
import { readOrder } from "@/server/admin/read-order";
import { readTimeline, toView } from "@/server/admin/read-timeline";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type PageProps = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.orders" }))("title") };
}

export default async function OrderPage({ params }: PageProps) {
  const { locale, id } = await params;
  const staff = await requireStaff(roles);
  const order = await readOrder({ orderId: id });
  if (!order) notFound();
  const t = await getTranslations({ locale, namespace: "admin.order" });
  const isAdmin = staff.role === "admin";
  const [timeline, account] = await Promise.all([isAdmin ? readTimeline(order) : [], matchAccount(order)]);
  const counting = order.refunds.filter((refund) =>
    countingRefundStates.some((state) => state === refund.state),
  );
  const lines = order.lines.map((line) => ({
    ...line,
    name: locale === "pl" ? line.namePl : line.nameEn,
    option: locale === "pl" ? line.optionPl : line.optionEn,
  }));
  return (
    <>
      <OrderHead locale={locale} order={order} isAdmin={isAdmin} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="grid min-w-0 content-start gap-6">
          <Section title={t("lines")}>
            <OrderLines
              locale={locale}
              currency={order.currency}
              total={order.totalAmount}
              refunded={counting.reduce((total, refund) => total + refund.amount, 0)}
              lines={lines}
              delivery={order.delivery}
            />
          </Section>
          {isAdmin ? (
            <Section
              title={t("timeline")}
              aside={<DownloadMessages orderId={order.id}>{t("download")}</DownloadMessages>}
            >
              <Timeline locale={locale} entries={timeline.map(toView)} />
            </Section>
          ) : null}
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <Section title={t("payments")}>
            <OrderPayments locale={locale} order={order} isAdmin={isAdmin} />
          </Section>
          {order.refunds.length > 0 ? (
            <Section title={t("refunds")}>
              <RefundsList locale={locale} refunds={order.refunds} maySettle={isAdmin} />
            </Section>
          ) : null}
          {order.delivery ? (
            <Section title={t("delivery")}>
              <DeliveryCard locale={locale} order={order} delivery={order.delivery} isAdmin={isAdmin} />
            </Section>
          ) : null}
          <Section title={t("shopper")}>
            <ShopperCard
              order={order}
              nothing={t("noAddress")}
              account={account ? t(`account.${account.how}`, { email: account.email }) : t("account.none")}
            />
          </Section>
          <Section title={t("history")}>
            <HistoryList locale={locale} moves={order.history} />
          </Section>
        </div>
      </div>
    </>
  );
}
