import "@/components/till/till.css";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { StageLocation } from "@/components/layout/stage-location-client";
import { messagesOf } from "@/i18n/messages";
import { isLocale } from "@/i18n/routing";

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title } = messagesOf(locale).till;
  return { title: { template: `%s · ${title}`, default: title }, robots: { index: false, follow: false } };
}

/** Who may see a page is the page's to ask: the customer display is for everybody who has its key. */
export default async function TillLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { till, admin } = messagesOf(locale);
  return (
    <NextIntlClientProvider
      locale={locale}
      messages={{ till, admin: { nav: admin.nav } }}
      timeZone="Europe/Warsaw"
    >
      <StageLocation />
      {children}
    </NextIntlClientProvider>
  );
}
