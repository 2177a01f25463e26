import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/admin/page-head";
import { ButtonLink } from "@/components/ui/button";

export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations("admin.notFound");
  return (
    <PageHead
      title={t("title")}
      lead={t("text")}
      actions={<ButtonLink href={`/${locale}/admin/orders`}>{t("back")}</ButtonLink>}
    />
  );
}
