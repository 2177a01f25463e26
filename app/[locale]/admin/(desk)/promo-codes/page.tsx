import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/admin/page-head";
import { PromoCodeForm } from "@/components/admin/promo-code-client";
import { PromoCodesTable, type PromoCodeView } from "@/components/admin/promo-codes-table";
import { Empty } from "@/components/ui/empty";
import { dayText } from "@/server/admin/day";
import { requireStaff } from "@/server/auth/require-staff";
import { now } from "@/server/clock";
import { listPromoCodes, type PromoCodeRow } from "@/server/promo/list-promo-codes";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.codes" }))("title") };
}

export default async function PromoCodesPage({ params }: PageProps) {
  const { locale } = await params;
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin.codes" });
  const at = now();
  const today = dayText(at);
  const rows = (await listPromoCodes()).map((row) => toView(row, at));
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={<PromoCodeForm today={today} />} />
      {rows.length > 0 ? (
        <PromoCodesTable locale={locale} rows={rows} today={today} />
      ) : (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      )}
    </>
  );
}

function toView({ startsAt, endsAt, ...row }: PromoCodeRow, at: Date) {
  const state: PromoCodeView["state"] = !row.active
    ? "off"
    : at < startsAt
      ? "waits"
      : at < endsAt
        ? "runs"
        : "ended";
  // The end is the first moment after the last day.
  const last = new Date(endsAt.getTime() - 1);
  return { ...row, startsOn: dayText(startsAt), endsOn: dayText(last), state };
}
