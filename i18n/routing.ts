import { locales, type Locale } from "@/core/catalog/catalog";

export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first language of an Accept-Language header that the shop speaks: `"pl-PL,en;q=0.8"` → `"pl"`. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality = "q=1"] = part.trim().split(/;\s*/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.slice(2)) || 0 };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return defaultLocale;
}
