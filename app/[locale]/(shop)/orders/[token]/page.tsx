import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ShopFrame } from "@/components/layout/shop-frame";
import { Order } from "@/components/order/order-client";
import { ThankYou } from "@/components/payments/inpost-pay/thank-you-client";
import type { ShownOrder } from "@/components/order/order-types";
import { messagesOf } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories } from "@/server/catalog/cached";
import { walletWidget } from "@/server/inpost-pay/wallet-widget";
import { getOrder } from "@/server/orders/get-order";

type PageProps = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { page, robots } = messagesOf(locale).order;
  // The token in the address is the key to the order: it must not leave with a click.
  return { title: page, description: robots, robots: { index: false }, referrer: "no-referrer" };
}

export default async function OrderPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  await connection();
  const { token } = await params;
  const [order, categories] = await Promise.all([getOrder({ token }), cachedCategories()]);
  if (!order) notFound();
  const initial = JSON.parse(JSON.stringify(order)) as ShownOrder; // as the API answers it
  const widget = order.payment?.provider === "inpost-pay" ? walletWidget("THANK_YOU_PAGE") : null;
  return (
    <ShopFrame locale={locale} categories={categories} path={`/orders/${token}`}>
      <Order token={token} initial={initial} locale={locale} words={messagesOf(locale).order} />
      {widget?.version === "v2" ? <ThankYou config={widget} locale={locale} /> : null}
    </ShopFrame>
  );
}
