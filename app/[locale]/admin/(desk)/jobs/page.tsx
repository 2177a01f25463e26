import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JobsTable } from "@/components/admin/jobs-table";
import { PageHead } from "@/components/admin/page-head";
import { StateFilter } from "@/components/admin/state-filter";
import { Empty } from "@/components/ui/empty";
import { addressOf, one } from "@/server/admin/address";
import { jobStates, listJobs } from "@/server/admin/list-jobs";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ state?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.jobs" }))("title") };
}

export default async function JobsPage({ params, searchParams }: PageProps) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin" });
  const state = jobStates.find((known) => known === one(search.state)) ?? "READY";
  const { items, counts } = await listJobs({ state });
  const filters = jobStates.map((key) => ({
    key,
    label: t(`states.job.${key}`),
    href: addressOf(`/${locale}/admin/jobs`, { state: key }),
    count: counts[key],
  }));
  return (
    <>
      <PageHead title={t("jobs.title")} lead={t("jobs.lead")} />
      <StateFilter label={t("jobs.states")} items={filters} current={state} />
      {items.length > 0 ? (
        <JobsTable locale={locale} rows={items} />
      ) : (
        <Empty paper="garden" title={t("jobs.empty", { state: t(`states.job.${state}`).toLowerCase() })}>
          {t("jobs.emptyText")}
        </Empty>
      )}
    </>
  );
}
