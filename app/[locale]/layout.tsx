import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ErrorWordsProvider } from "@/components/layout/error-words-client";
import { PlayMoneyBanner } from "@/components/layout/play-money-banner";
import { messagesOf } from "@/i18n/messages";
import { isLocale } from "@/i18n/routing";
import { env } from "@/server/env";
import { isPlayMoney } from "@/server/play-money";

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#15130f" },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  const words = messagesOf(isLocale(locale) ? locale : "en").frame;
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    title: { template: `%s · ${words.name}`, default: words.name },
    description: words.description,
    openGraph: {
      siteName: words.name,
      type: "website",
      locale,
      images: [{ url: "/og.png", width: 1200, height: 630, alt: words.name }],
    },
    icons: {
      icon: [
        { url: "/favicon.svg", type: "image/svg+xml" },
        { url: "/favicon-32.png", sizes: "32x32" },
      ],
      apple: "/apple-touch-icon.png",
    },
  };
}

export default async function LocaleLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { frame, error } = messagesOf(locale);
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="bg-ink text-on-ink rounded-option sr-only z-30 px-4 py-2 font-semibold focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          {frame.skip}
        </a>
        {isPlayMoney() ? <PlayMoneyBanner text={frame.playMoney} label={frame.playMoneyLabel} /> : null}
        <ErrorWordsProvider words={error}>{children}</ErrorWordsProvider>
      </body>
    </html>
  );
}
