import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { paymentStates } from "@/core/payment/payment-states";
import { PageHead } from "@/components/admin/page-head";
import { Pager } from "@/components/admin/pager";
import { PaymentsTable } from "@/components/admin/payments-table";
import { StateFilter } from "@/components/admin/state-filter";
import { Empty } from "@/components/ui/empty";
import { addressOf, one } from "@/server/admin/address";
import { listPayments } from "@/server/admin/list-payments";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.payments" }))("title") };
}

export default async function PaymentsPage({ params, searchParams }: PageProps) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin" });
  const state = paymentStates.find((known) => known === one(search.state));
  const after = one(search.after) || undefined;
  const { items, nextCursor } = await listPayments({ state, after });
  const base = `/${locale}/admin/payments`;
  const filters = [
    { key: "", label: t("payments.all"), href: base },
    ...paymentStates.map((key) => ({
      key,
      label: t(`states.payment.${key}`),
      href: addressOf(base, { state: key }),
    })),
  ];
  return (
    <>
      <PageHead title={t("payments.title")} />
      <StateFilter label={t("payments.states")} items={filters} current={state ?? ""} />
      {items.length > 0 ? (
        <PaymentsTable locale={locale} rows={items} />
      ) : (
        <Empty title={t("payments.empty")}>{t("payments.emptyText")}</Empty>
      )}
      <Pager
        first={after ? { href: addressOf(base, { state }), label: t("orders.newest") } : undefined}
        next={
          nextCursor
            ? { href: addressOf(base, { state, after: nextCursor }), label: t("orders.older") }
            : undefined
        }
      />
    </>
  );
}
