import type { Metadata } from "next";
import { AccountFrame } from "@/components/account/account-frame";
import { RegisterForm } from "@/components/account/register-form-client";
import { InpostPayButton } from "@/components/payments/inpost-pay/inpost-pay-button-client";
import { ShopFrame } from "@/components/layout/shop-frame";
import { messagesOf } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { MIN_PASSWORD } from "@/server/auth/password";
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
  return { title: messagesOf(locale).account.register.title, robots: { index: false } };
}

/** The page is the same for everybody and kept. */
export default async function RegisterPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { lead, name, email, password, register } = messagesOf(locale).account;
  const other = {
    question: register.other,
    word: register.toOther,
    href: `/${locale}/account/sign-in`,
  };
  const widget = walletWidget("REGISTERFORM_PAGE");
  const paying = widget && <InpostPayButton config={widget} place="REGISTERFORM_PAGE" locale={locale} />;
  return (
    <ShopFrame locale={locale} categories={await cachedCategories()} path="/account/register">
      <AccountFrame title={register.title} lead={lead} other={other} paying={paying}>
        <RegisterForm
          words={{ name, email, password, register }}
          after={`/${locale}/account`}
          minPassword={MIN_PASSWORD}
        />
      </AccountFrame>
    </ShopFrame>
  );
}
