import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConsentsList } from "@/components/admin/consents-list";
import { DeliveryMethods } from "@/components/admin/delivery-methods";
import { PageHead } from "@/components/admin/page-head";
import { Section } from "@/components/admin/section";
import { readDeliveryOffers } from "@/server/admin/read-delivery-offers";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.deliveries" }))("title") };
}

export default async function DeliveryPage({ params }: PageProps) {
  const { locale } = await params;
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin" });
  const { methods, consents, lockers } = await readDeliveryOffers();
  return (
    <>
      <PageHead title={t("deliveries.title")} lead={t("deliveries.lead", { lockers })} />
      <Section title={t("deliveries.methods")}>
        <DeliveryMethods locale={locale} methods={methods} />
      </Section>
      <Section title={t("consents.title")}>
        <ConsentsList
          locale={locale}
          consents={consents.map(({ links: _links, rank: _rank, ...consent }) => consent)}
        />
      </Section>
    </>
  );
}
