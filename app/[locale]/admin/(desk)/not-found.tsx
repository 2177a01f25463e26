import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";

export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations("admin.notFound");
  return (
    <Empty title={t("title")} action={<ButtonLink href={`/${locale}/admin/orders`}>{t("back")}</ButtonLink>}>
      {t("text")}
    </Empty>
  );
}
