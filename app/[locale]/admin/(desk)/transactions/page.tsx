import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/admin/page-head";
import { Pager } from "@/components/admin/pager";
import { TransactionsFilter } from "@/components/admin/transactions-filter";
import { TransactionsTable } from "@/components/admin/transactions-table";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { addressOf, one } from "@/server/admin/address";
import { listTransactions } from "@/server/admin/list-transactions";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.transactions" }))("title") };
}

export default async function TransactionsPage({ params, searchParams }: PageProps) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin.transactions" });
  const values = {
    order: one(search.order).trim().toUpperCase().slice(0, 20),
    status: one(search.status).slice(0, 40),
    from: one(search.from).slice(0, 10),
    to: one(search.to).slice(0, 10),
  };
  const page = Math.min(Math.max(0, Math.trunc(Number(one(search.page)) || 0)), 10_000);
  const listed = await listTransactions({
    order: values.order || undefined,
    status: values.status || undefined,
    from: values.from || undefined,
    to: values.to || undefined,
    page,
  });
  const base = `/${locale}/admin/transactions`;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <TransactionsFilter locale={locale} action={base} values={values} />
      {!listed.ok ? (
        <Notice tone="warn" title={t(listed.reason)}>
          {listed.reason === "off" ? t("offText") : t("unavailableText", { detail: listed.detail })}
        </Notice>
      ) : listed.rows.length > 0 ? (
        <TransactionsTable locale={locale} rows={[...listed.rows]} />
      ) : (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      )}
      <Pager
        first={page > 0 ? { href: addressOf(base, values), label: t("newer") } : undefined}
        next={
          listed.ok && listed.hasNext
            ? { href: addressOf(base, { ...values, page: String(page + 1) }), label: t("older") }
            : undefined
        }
      />
    </>
  );
}
