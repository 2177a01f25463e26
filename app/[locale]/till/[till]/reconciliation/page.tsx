import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReconciliationScreen } from "@/components/till/report/reconciliation-screen-client";
import { TillPage } from "@/components/till/till-page";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";
import { now } from "@/server/clock";

type PageProps = {
  params: Promise<{ locale: string; till: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "till.reconciliation" }))("title") };
}

const shopDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", dateStyle: "short" });
const WEEK_MS = 6 * 24 * 60 * 60 * 1000;

/** What the till has beside what Pockyt has. */
export default async function ReconciliationPage({ params, searchParams }: PageProps) {
  const [{ locale, till }, { from, to }] = await Promise.all([params, searchParams, requireStaff(roles)]);
  const t = await getTranslations({ locale, namespace: "till.reconciliation" });
  const today = now();
  const first = typeof from === "string" ? from : shopDay.format(new Date(today.getTime() - WEEK_MS));
  const last = typeof to === "string" ? to : shopDay.format(today);
  return (
    <TillPage locale={locale} tillId={till} title={t("title")} lead={t("lead")}>
      <ReconciliationScreen key={`${first} ${last}`} from={first} to={last} />
    </TillPage>
  );
}
