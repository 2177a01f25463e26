import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/admin/page-head";
import { TillCard } from "@/components/admin/till-card";
import { AddTill } from "@/components/admin/till-forms-client";
import { Empty } from "@/components/ui/empty";
import { listTills } from "@/server/admin/list-tills";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.tills" }))("title") };
}

export default async function TillsPage({ params }: PageProps) {
  const { locale } = await params;
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin.tills" });
  const tills = await listTills({ locale });
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={<AddTill />} />
      {tills.length > 0 ? (
        <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
          {tills.map((till) => (
            <TillCard key={till.id} locale={locale} till={till} />
          ))}
        </div>
      ) : (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      )}
    </>
  );
}
