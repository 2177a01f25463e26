import type { Metadata } from "next";
import { Checkout } from "@/components/checkout/checkout-client";
import { BasketInpostPay } from "@/components/payments/inpost-pay/basket-inpost-pay";
import { ShopFrame } from "@/components/layout/shop-frame";
import { messagesOf } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories } from "@/server/catalog/cached";
import { walletWidget } from "@/server/inpost-pay/wallet-widget";

type PageProps = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

/** None at build time, which needs no database; each page is kept after its first visit. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  return { title: messagesOf(locale).checkout.title, robots: { index: false } };
}

/** The page is the same for everybody and kept; whose basket it is, the browser asks for. */
export default async function CheckoutPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { basket, order, checkout } = messagesOf(locale);
  const { title, ...own } = checkout;
  const { deliveryTypes, deliveryCodes } = order;
  const words = { ...own, deliveryTypes, deliveryCodes, refusals: basket.refusals };
  const widget = walletWidget("CHECKOUT_PAGE");
  return (
    <ShopFrame locale={locale} categories={await cachedCategories()} path="/checkout">
      <h1 className="headline pt-8 pb-8 text-4xl sm:pt-10 sm:text-5xl">{title}</h1>
      {/* As high as a window, so that the footer is where it will be whatever is in the basket. */}
      <div className="min-h-[80dvh]">
        <Checkout
          locale={locale}
          words={words}
          paying={widget && <BasketInpostPay config={widget} place="CHECKOUT_PAGE" locale={locale} />}
        />
      </div>
    </ShopFrame>
  );
}
