import { getTranslations } from "next-intl/server";
import type { Locale } from "@/core/catalog/catalog";
import { Link } from "@/components/ui/link";
import { Logo } from "./logo";

/** What the shop is, and the ways on from the end of a page. */
export async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "frame" });
  const columns = [
    {
      title: t("footerShop"),
      links: [
        { word: t("everything"), href: `/${locale}/search` },
        { word: t("newest"), href: `/${locale}/search?sort=newest` },
        { word: t("onOffer"), href: `/${locale}/search?offer=1` },
        { word: t("terms"), href: `/${locale}/terms` },
        { word: t("privacy"), href: `/${locale}/privacy` },
      ],
    },
    {
      title: t("footerPaying"),
      links: [
        { word: t("howPaying"), href: `/${locale}#paying` },
        { word: t("basket"), href: `/${locale}/basket` },
        { word: t("backOffice"), href: `/${locale}/admin` },
      ],
    },
  ];
  return (
    <footer className="bg-paper-home mt-20">
      <div className="container flex flex-wrap gap-x-20 gap-y-8 py-12">
        <div className="max-w-xs grow basis-56">
          <Logo />
          <p className="mt-2">{t("footerLine")}</p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <p className="font-bold">{title}</p>
            <ul className="mt-2 grid gap-1.5">
              {links.map(({ word, href }) => (
                <li key={href}>
                  <Link href={href} className="text-muted hover:text-ink">
                    {word}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
