import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReportScreen } from "@/components/till/report/report-screen-client";
import { TillPage } from "@/components/till/till-page";
import { ButtonLink } from "@/components/ui/button";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";
import { now } from "@/server/clock";

type PageProps = {
  params: Promise<{ locale: string; till: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "till.report" }))("title") };
}

const shopDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", dateStyle: "short" });

/** The day report, per till and cashier. */
export default async function ReportPage({ params, searchParams }: PageProps) {
  const [{ locale, till }, query] = await Promise.all([params, searchParams, requireStaff(roles)]);
  const t = await getTranslations({ locale, namespace: "till.report" });
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const filter = {
    day: text("day") ?? shopDay.format(now()),
    till: text("till") ?? till,
    cashier: text("cashier") ?? "",
  };
  return (
    <TillPage
      locale={locale}
      tillId={till}
      title={t("title")}
      actions={
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`/${locale}/till/${till}/reconciliation`}>{t("reconciliation")}</ButtonLink>
          <ButtonLink href={`/${locale}/till/${till}/close`}>{t("close")}</ButtonLink>
        </div>
      }
    >
      <ReportScreen key={Object.values(filter).join("|")} filter={filter} />
    </TillPage>
  );
}
