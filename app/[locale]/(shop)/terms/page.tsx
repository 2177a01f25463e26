import type { Metadata } from "next";
import { ShopFrame } from "@/components/layout/shop-frame";
import { LegalView } from "@/components/legal/legal-view";
import { messagesOf } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories } from "@/server/catalog/cached";

type PageProps = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

/** None at build time, which needs no database; each page is kept after its first visit. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, lead } = messagesOf(await pageLocale(params)).legal.terms;
  return { title, description: lead };
}

export default async function TermsPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  return (
    <ShopFrame locale={locale} categories={await cachedCategories()} path="/terms">
      <LegalView {...messagesOf(locale).legal.terms} />
    </ShopFrame>
  );
}
