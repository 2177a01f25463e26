import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/admin/confirm-client";
import { PageHead } from "@/components/admin/page-head";
import { PeriodCard } from "@/components/admin/period-card";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { listPeriods } from "@/server/admin/list-periods";
import { requireStaff } from "@/server/auth/require-staff";
import { env } from "@/server/env";
import { seqrConfig } from "@/server/payments/seqr-config";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.reconciliation" }))("title") };
}

export default async function ReconciliationPage({ params }: PageProps) {
  const { locale } = await params;
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin.reconciliation" });
  const periods = await listPeriods();
  const on = seqrConfig(env())?.reseller !== undefined;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          on ? (
            <Confirm
              url="/api/admin/seqr/periods"
              open={t("mark")}
              tone="ink"
              title={t("markTitle")}
              text={t("markText")}
              done={t("markDone")}
            />
          ) : null
        }
      />
      {on ? null : (
        <Notice tone="warn" title={t("off")}>
          {t("offText")}
        </Notice>
      )}
      {periods.length > 0 ? (
        <div className="grid gap-3">
          {periods.map((period) => (
            <PeriodCard key={period.id} locale={locale} period={period} />
          ))}
        </div>
      ) : (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      )}
    </>
  );
}
