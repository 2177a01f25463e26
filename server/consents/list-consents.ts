import "server-only";
import { z } from "zod";
import type { Locale, Text } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { env } from "@/server/env";

export const requirements = ["OPTIONAL", "REQUIRED_ONCE", "REQUIRED_ALWAYS"] as const;
export type Requirement = (typeof requirements)[number];

/** What a shopper agrees to. Addresses are whole, in the asked language. `text` may name a link as `#<its id>`. */
export type Consent = {
  id: string;
  version: string;
  requirement: Requirement;
  text: Text;
  label: Text;
  url: string;
  links: { id: string; url: string; label: Text }[];
};

const most = 10;
const storedLinks = z.array(
  z.object({ id: z.string(), url: z.string(), labelEn: z.string(), labelPl: z.string() }),
);

/** The consents that are asked for now, in their order, at most ten (InPost Pay protocol 2.6.1). */
export async function listConsents({ locale }: { locale: Locale }): Promise<Consent[]> {
  const rows = await db().consent.findMany({
    where: { active: true },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(({ id, version, requirement, textEn, textPl, labelEn, labelPl, url, links }) => ({
    id,
    version,
    requirement: requirements.find((known) => known === requirement) ?? "REQUIRED_ALWAYS",
    text: { en: textEn, pl: textPl },
    label: { en: labelEn, pl: labelPl },
    url: pageUrl(url, locale),
    links: storedLinks
      .catch([])
      .parse(links)
      .map((link) => ({
        id: link.id,
        url: pageUrl(link.url, locale),
        label: { en: link.labelEn, pl: link.labelPl },
      })),
  }));
}

/** `/terms#returns` is a page of this shop in each language; anything else stands as it is. */
function pageUrl(url: string, locale: Locale): string {
  return url.startsWith("/") ? `${env().PUBLIC_URL}/${locale}${url}` : url;
}
