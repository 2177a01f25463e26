import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orderStates, type OrderState } from "@/core/order/order-states";
import { MarkManySent } from "@/components/admin/mark-many-sent-client";
import { OrdersTable } from "@/components/admin/orders-table";
import { PageHead } from "@/components/admin/page-head";
import { Pager } from "@/components/admin/pager";
import { SearchForm } from "@/components/admin/search-form";
import { StateFilter } from "@/components/admin/state-filter";
import { Empty } from "@/components/ui/empty";
import { addressOf, one } from "@/server/admin/address";
import { listOrders } from "@/server/admin/list-orders";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const tallest = "max(24rem, calc(100dvh - 20rem))";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "admin.orders" }))("title") };
}

export default async function OrdersPage({ params, searchParams }: PageProps) {
  const [{ locale }, search] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(roles);
  const t = await getTranslations({ locale, namespace: "admin" });
  const query = one(search.q).slice(0, 100);
  const state = orderStates.find((known) => known === one(search.state));
  const after = one(search.after) || undefined;
  const { items, nextCursor } = await listOrders({ state, query, after });

  const base = `/${locale}/admin/orders`;
  const withState = (wanted?: OrderState) => addressOf(base, { state: wanted, q: query });
  const filters = [
    { key: "", label: t("orders.all"), href: withState() },
    ...orderStates.map((key) => ({ key, label: t(`states.order.${key}`), href: withState(key) })),
  ];
  const filtered = state !== undefined || query !== "";
  return (
    <>
      <PageHead title={t("orders.title")} />
      <div className="grid gap-3">
        <SearchForm
          action={base}
          query={query}
          keep={{ state }}
          words={{
            label: t("orders.search"),
            hint: t("orders.searchHint"),
            find: t("orders.find"),
            clear: t("orders.clear"),
          }}
        />
        <StateFilter label={t("orders.states")} items={filters} current={state ?? ""} />
      </div>
      {items.length === 0 ? null : staff.role === "admin" ? (
        <MarkManySent>
          <OrdersTable locale={locale} rows={items} maxHeight={tallest} choose />
        </MarkManySent>
      ) : (
        <OrdersTable locale={locale} rows={items} maxHeight={tallest} />
      )}
      {items.length > 0 ? null : (
        <Empty title={t(filtered ? "orders.emptyFound" : "orders.empty")}>
          {t(filtered ? "orders.emptyFoundText" : "orders.emptyText")}
        </Empty>
      )}
      <Pager
        first={after ? { href: withState(state), label: t("orders.newest") } : undefined}
        next={
          nextCursor
            ? { href: addressOf(base, { state, q: query, after: nextCursor }), label: t("orders.older") }
            : undefined
        }
      />
    </>
  );
}
