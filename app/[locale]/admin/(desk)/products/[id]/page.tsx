import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currencies } from "@/core/money/money";
import { HotProducts } from "@/components/admin/hot-products";
import { LedgerTable } from "@/components/admin/ledger-table";
import { PageHead } from "@/components/admin/page-head";
import { Section } from "@/components/admin/section";
import { VariantsTable } from "@/components/admin/variants-table";
import { ButtonLink } from "@/components/ui/button";
import { readLedger, readProduct } from "@/server/admin/read-product";
import { requireStaff } from "@/server/auth/require-staff";
import { providers } from "@/server/payments/providers";

type PageProps = { params: Promise<{ locale: string; id: string }> };

const kinds = ["physical", "digital", "bundle"] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.products" }))("title") };
}

export default async function ProductPage({ params }: PageProps) {
  const { locale, id } = await params;
  await requireStaff(["admin"]);
  const product = await readProduct({ productId: id });
  if (!product) notFound();
  const t = await getTranslations({ locale, namespace: "admin.products" });
  const polish = locale === "pl";
  const ledger = await readLedger({ product });
  const rows = product.variants.map((variant) => ({
    ...variant,
    prices: inShopOrder(variant.prices),
    option: [polish ? variant.colourPl : variant.colourEn, variant.size].filter(Boolean).join(", "),
  }));
  const kind = kinds.find((known) => known === product.kind) ?? "physical";
  const category = polish ? product.category.namePl : product.category.nameEn;
  return (
    <>
      <PageHead
        back={{ href: `/${locale}/admin/products`, label: t("back") }}
        title={polish ? product.namePl : product.nameEn}
        lead={`${t(`kinds.${kind}`)} · ${category} · VAT ${product.vatRate} %`}
        actions={
          <ButtonLink size="sm" href={`/${locale}/products/${product.slug}`}>
            {t("shopPage")}
          </ButtonLink>
        }
      />
      <Section title={t("variants")}>
        <VariantsTable locale={locale} rows={rows} />
      </Section>
      {providers().inpostPay ? <HotProducts locale={locale} shopOnly={product.shopOnly} rows={rows} /> : null}
      <Section title={t("ledger")}>
        <LedgerTable locale={locale} rows={ledger} />
      </Section>
    </>
  );
}

/** The shop's own currency first, as everywhere in the shop. */
function inShopOrder<Price extends { currency: string }>(prices: readonly Price[]): Price[] {
  const rank = ({ currency }: Price) => currencies.findIndex((known) => known === currency);
  return prices.toSorted((one, other) => rank(one) - rank(other));
}
