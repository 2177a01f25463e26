import { getTranslations } from "next-intl/server";
import type { Category, Locale } from "@/core/catalog/catalog";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { PAPER_CLASS } from "@/components/ui/paper";
import { paperOf } from "../product-picture";

/** Every category on its own paper. */
export async function Aisles({ locale, categories }: { locale: Locale; categories: readonly Category[] }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section aria-labelledby="aisles" className="mt-20">
      <h2 id="aisles" className="headline text-3xl sm:text-4xl">
        {t("aisles")}
      </h2>
      <ul className="mt-6 grid grid-cols-2 gap-3 sm:gap-[22px] lg:grid-cols-4">
        {categories.map(({ id, name, line, products }) => (
          <li key={id}>
            <Link
              href={`/${locale}/search?category=${id}`}
              className={cn(
                "group rounded-paper flex h-full min-h-36 flex-col p-4 sm:p-5",
                PAPER_CLASS[paperOf(id)],
              )}
            >
              <span className="headline text-xl group-hover:underline sm:text-2xl">{name[locale]}</span>
              <span className="mt-1.5 text-[15px]">{line[locale]}</span>
              <span className="tabular mt-auto pt-3 text-sm">{t("things", { count: products })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
