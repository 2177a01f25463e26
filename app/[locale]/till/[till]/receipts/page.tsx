import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindReceipt } from "@/components/till/receipt/find-receipt-client";
import { TillPage } from "@/components/till/till-page";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type PageProps = { params: Promise<{ locale: string; till: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "till.find" }))("title") };
}

/** Finds a receipt, for a copy or for giving money back. */
export default async function ReceiptsPage({ params }: PageProps) {
  const [{ locale, till }] = await Promise.all([params, requireStaff(roles)]);
  const t = await getTranslations({ locale, namespace: "till.find" });
  return (
    <TillPage locale={locale} tillId={till} title={t("title")} lead={t("lead")}>
      <FindReceipt tillId={till} />
    </TillPage>
  );
}
