import { getLocale } from "next-intl/server";
import { NotFoundView } from "@/components/layout/not-found-view";
import { messagesOf } from "@/i18n/messages";
import { defaultLocale, isLocale } from "@/i18n/routing";

export default async function NotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  return <NotFoundView locale={locale} words={messagesOf(locale).notFound} />;
}
