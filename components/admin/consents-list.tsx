import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { ConsentForm, type EditedConsent } from "./consent-client";

const known = ["REQUIRED_ALWAYS", "REQUIRED_ONCE", "OPTIONAL"] as const;

/** What shoppers are asked to agree to, with the version that counts now. */
export async function ConsentsList({ locale, consents }: { locale: string; consents: EditedConsent[] }) {
  const t = await getTranslations({ locale, namespace: "admin.consents" });
  return (
    <div className="grid gap-3">
      {consents.map((consent) => (
        <Card key={consent.id} flush className="flex flex-wrap items-start justify-between gap-3 p-4">
          <div className="grid min-w-0 gap-1 wrap-anywhere">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-mono font-semibold">{consent.id}</span>
              <Badge tone="info">{t("version", { version: consent.version })}</Badge>
              <Badge tone="muted">
                {t(`requirements.${known.find((each) => each === consent.requirement) ?? "REQUIRED_ALWAYS"}`)}
              </Badge>
              {consent.active ? null : <Badge tone="muted">{t("off")}</Badge>}
            </p>
            <p>{locale === "pl" ? consent.textPl : consent.textEn}</p>
            <p className="text-muted">
              {locale === "pl" ? consent.labelPl : consent.labelEn} · {consent.url}
            </p>
          </div>
          <ConsentForm consent={consent} />
        </Card>
      ))}
    </div>
  );
}
