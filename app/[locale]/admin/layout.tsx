import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { messagesOf } from "@/i18n/messages";
import { isLocale } from "@/i18n/routing";

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title } = messagesOf(locale).admin;
  return { title: { template: `%s · ${title}`, default: title }, robots: { index: false, follow: false } };
}

export default async function AdminLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { admin } = messagesOf(locale);
  return (
    <NextIntlClientProvider locale={locale} messages={{ admin }} timeZone="Europe/Warsaw">
      {children}
    </NextIntlClientProvider>
  );
}
