import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/admin/page-head";
import { ProviderCard } from "@/components/admin/provider-card";
import { Section } from "@/components/admin/section";
import { SettingsFacts } from "@/components/admin/settings-facts";
import { readSettings } from "@/server/admin/read-settings";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.settings" }))("title") };
}

export default async function SettingsPage({ params }: PageProps) {
  const { locale } = await params;
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin.settings" });
  const { providers, ...facts } = await readSettings();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <Section title={t("providers")}>
          <div className="grid gap-3">
            {providers.map((provider) => (
              <ProviderCard key={provider.name} locale={locale} provider={provider} />
            ))}
          </div>
        </Section>
        <div className="grid min-w-0 content-start gap-6">
          <SettingsFacts locale={locale} {...facts} />
        </div>
      </div>
    </>
  );
}
