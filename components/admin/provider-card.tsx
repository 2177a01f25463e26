import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { CheckInpostPay } from "./check-inpost-pay-client";
import { CheckPockyt } from "./check-pockyt-client";
import { providerName } from "./provider-name";

type Variable = { name: string; value?: string; state: "set" | "secret" | "unset" };
type Provider = {
  name: string;
  state: "off" | "sandbox" | "real";
  hosts: string[];
  variables: Variable[];
  docs: string;
};

const TONES = { off: "muted", sandbox: "warn", real: "good" } as const;

/** A provider: on or off, where it points, and its variables. */
export async function ProviderCard({ locale, provider }: { locale: string; provider: Provider }) {
  const t = await getTranslations({ locale, namespace: "admin.settings" });
  return (
    <Card flush className="grid content-start gap-4 p-4">
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-[15px] font-bold">{providerName(provider.name)}</h3>
          <Badge tone={TONES[provider.state]}>{t(`states.${provider.state}`)}</Badge>
        </div>
        <p className="text-muted">{t(`texts.${provider.state}`)}</p>
        {provider.state !== "off" && provider.hosts.length > 0 ? (
          <p>
            <span className="text-muted">{t("hosts")}</span>{" "}
            <strong className="wrap-anywhere">{provider.hosts.join(", ")}</strong>
          </p>
        ) : null}
        <p className="text-muted">
          {t("docs")} <span className="font-mono text-xs">{provider.docs}</span>
        </p>
      </div>
      {provider.name === "inpost-pay" && provider.state !== "off" ? <CheckInpostPay /> : null}
      {provider.name === "pockyt" && provider.state !== "off" ? <CheckPockyt /> : null}
      <dl className="border-line divide-line divide-y border-t">
        {provider.variables.map((variable) => (
          <div
            key={variable.name}
            className="grid gap-x-4 py-1.5 sm:grid-cols-[17rem_minmax(0,1fr)] sm:items-baseline"
          >
            <dt className="font-mono text-xs wrap-anywhere">{variable.name}</dt>
            <dd className="min-w-0 wrap-anywhere">
              {variable.state === "set" ? (
                variable.value
              ) : (
                <span className="text-muted">{t(variable.state)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
