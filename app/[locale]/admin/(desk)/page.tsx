import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttentionList } from "@/components/admin/attention-list";
import { Figure } from "@/components/admin/figure";
import { moneyText } from "@/components/admin/format";
import { OrdersTable } from "@/components/admin/orders-table";
import { PageHead } from "@/components/admin/page-head";
import { Section } from "@/components/admin/section";
import { Empty } from "@/components/ui/empty";
import { listAttention } from "@/server/admin/list-attention";
import { listOrders } from "@/server/admin/list-orders";
import { readToday } from "@/server/admin/read-dashboard";
import { requireStaff } from "@/server/auth/require-staff";
import { now } from "@/server/clock";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.dashboard" }))("title") };
}

export default async function DashboardPage({ params }: PageProps) {
  const { locale } = await params;
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin" });
  const [today, attention, latest] = await Promise.all([
    readToday({ at: now() }),
    listAttention(),
    listOrders({ limit: 8 }),
  ]);
  const paid = today.paid.length > 0 ? today.paid : [{ currency: "PLN", amount: 0, orders: 0 }];
  const paidOrders = today.paid.reduce((count, row) => count + row.orders, 0);
  return (
    <>
      <PageHead title={t("dashboard.title")} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Figure label={t("dashboard.orders")} values={[String(today.orders)]} />
        <Figure
          label={t("dashboard.paid")}
          values={paid.map((row) => moneyText(row.amount, row.currency, locale))}
          hint={t("dashboard.paidOrders", { count: paidOrders })}
        />
        <Figure label={t("dashboard.open")} values={[String(today.open)]} />
      </div>
      <Section title={t("dashboard.attention")}>
        <AttentionList locale={locale} items={attention} />
      </Section>
      <Section title={t("dashboard.latest")}>
        {latest.items.length > 0 ? (
          <OrdersTable locale={locale} rows={latest.items} />
        ) : (
          <Empty title={t("orders.empty")}>{t("orders.emptyText")}</Empty>
        )}
      </Section>
    </>
  );
}
