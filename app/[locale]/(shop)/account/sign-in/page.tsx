import type { Metadata } from "next";
import { AccountFrame } from "@/components/account/account-frame";
import { SignInForm } from "@/components/account/sign-in-form-client";
import { InpostPayButton } from "@/components/payments/inpost-pay/inpost-pay-button-client";
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
  return { title: messagesOf(locale).account.signIn.title, robots: { index: false } };
}

/** The page is the same for everybody and kept. */
export default async function SignInPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { lead, email, password, signIn } = messagesOf(locale).account;
  const other = {
    question: signIn.other,
    word: signIn.toOther,
    href: `/${locale}/account/register`,
  };
  const widget = walletWidget("LOGIN_PAGE");
  const paying = widget && <InpostPayButton config={widget} place="LOGIN_PAGE" locale={locale} />;
  return (
    <ShopFrame locale={locale} categories={await cachedCategories()} path="/account/sign-in">
      <AccountFrame title={signIn.title} lead={lead} other={other} paying={paying}>
        <SignInForm words={{ email, password, signIn }} after={`/${locale}/account`} />
      </AccountFrame>
    </ShopFrame>
  );
}
