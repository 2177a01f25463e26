import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/admin/page-head";
import { Pager } from "@/components/admin/pager";
import { ProductsTable } from "@/components/admin/products-table";
import { SearchForm } from "@/components/admin/search-form";
import { Empty } from "@/components/ui/empty";
import { addressOf, one } from "@/server/admin/address";
import { listProductStock } from "@/server/admin/list-products";
import { requireStaff } from "@/server/auth/require-staff";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.products" }))("title") };
}

export default async function ProductsPage({ params, searchParams }: PageProps) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  await requireStaff(["admin"]);
  const t = await getTranslations({ locale, namespace: "admin.products" });
  const query = one(search.q).slice(0, 100);
  const after = one(search.after) || undefined;
  const { items, nextCursor } = await listProductStock({ query, after });
  const base = `/${locale}/admin/products`;
  const polish = locale === "pl";
  const rows = items.map(({ category, nameEn, namePl, ...row }) => ({
    ...row,
    name: polish ? namePl : nameEn,
    category: { id: category.id, name: polish ? category.namePl : category.nameEn },
  }));
  return (
    <>
      <PageHead title={t("title")} />
      <SearchForm
        action={base}
        query={query}
        words={{ label: t("search"), hint: t("searchHint"), find: t("find"), clear: t("clear") }}
      />
      {rows.length > 0 ? (
        <ProductsTable locale={locale} rows={rows} />
      ) : (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      )}
      <Pager
        first={after ? { href: addressOf(base, { q: query }), label: t("first") } : undefined}
        next={
          nextCursor
            ? { href: addressOf(base, { q: query, after: nextCursor }), label: t("next") }
            : undefined
        }
      />
    </>
  );
}
