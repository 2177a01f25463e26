import { getLocale } from "next-intl/server";
import { NotFoundView } from "@/components/layout/not-found-view";
import { defaultLocale, isLocale } from "@/i18n/routing";

export default async function NotFound() {
  const locale = await getLocale();
  return <NotFoundView locale={isLocale(locale) ? locale : defaultLocale} />;
}
