import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CloseScreen } from "@/components/till/report/close-screen-client";
import { TillPage } from "@/components/till/till-page";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type PageProps = { params: Promise<{ locale: string; till: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "till.close" }))("title") };
}

/** The end of a shift. */
export default async function ClosePage({ params }: PageProps) {
  const [{ locale, till }] = await Promise.all([params, requireStaff(roles)]);
  const t = await getTranslations({ locale, namespace: "till.close" });
  return (
    <TillPage locale={locale} tillId={till} title={t("title")} lead={t("lead")}>
      <CloseScreen tillId={till} />
    </TillPage>
  );
}
