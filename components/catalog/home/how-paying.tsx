import { getTranslations } from "next-intl/server";
import type { Locale } from "@/core/catalog/catalog";

const STEPS = ["scan", "address", "pin", "done"] as const;

/** The four steps from the code on the page to a paid order. */
export async function HowPaying({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section id="paying" aria-labelledby="paying-title" className="mt-20 scroll-mt-6">
      <h2 id="paying-title" className="headline text-3xl sm:text-4xl">
        {t("payTitle")}
      </h2>
      <p className="text-muted mt-3 text-lg">{t("payLead")}</p>
      <ol className="mt-8 grid gap-x-[22px] gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map((step, index) => (
          <li key={step} className="border-ink border-t-[1.5px] pt-4">
            <p className="headline text-accent-ink text-3xl" aria-hidden="true">
              {index + 1}
            </p>
            <h3 className="mt-3 text-lg font-bold">{t(`steps.${step}`)}</h3>
            <p className="text-muted mt-1">{t(`steps.${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
