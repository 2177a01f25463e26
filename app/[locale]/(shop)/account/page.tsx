import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { AccountCard } from "@/components/account/account-card";
import { AccountOrdersSkeleton } from "@/components/account/account-orders-skeleton";
import { ShopFrame } from "@/components/layout/shop-frame";
import { messagesOf } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { currentShopper } from "@/server/account/current-shopper";
import { accountOrdersQuery } from "@/server/account/account-schemas";
import { cachedCategories } from "@/server/catalog/cached";
import { Orders } from "./orders";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ cursor?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  return { title: messagesOf(locale).account.title, robots: { index: false } };
}

export default async function AccountPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const [query, shopper, categories] = await Promise.all([
    searchParams,
    currentShopper(),
    cachedCategories(),
  ]);
  const signIn = `/${locale}/account/sign-in`;
  if (!shopper) redirect(signIn);
  const { title, signOut, orders, loading } = messagesOf(locale).account;
  return (
    <ShopFrame locale={locale} categories={categories} path="/account">
      <h1 className="headline pt-8 pb-8 text-4xl sm:pt-10 sm:text-5xl">{title}</h1>
      <div className="grid items-start gap-8 pb-10 lg:grid-cols-[320px_1fr] lg:gap-11">
        <AccountCard shopper={shopper} signOut={signOut} after={signIn} />
        <section aria-labelledby="orders" className="grid min-h-96 content-start gap-4">
          <h2 id="orders" className="headline text-2xl">
            {orders}
          </h2>
          <Suspense fallback={<AccountOrdersSkeleton label={loading} />}>
            <Orders
              shopperId={shopper.id}
              cursor={accountOrdersQuery.safeParse(query).data?.cursor}
              locale={locale}
            />
          </Suspense>
        </section>
      </div>
    </ShopFrame>
  );
}
