import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { CheckConnection } from "./check-connection-client";
import { providerName } from "./provider-name";

type Variable = { name: string; value?: string; state: "set" | "secret" | "unset" };
type Provider = {
  name: string;
  state: "off" | "sandbox" | "real";
  hosts: string[];
  variables: Variable[];
  docs: string;
};

/** Who can be asked whether the connection works, and what of the answer is shown. */
const CHECKS = {
  "inpost-pay": {
    url: "/api/admin/inpost-pay/check",
    good: "checkGood",
    rows: [
      { label: "checkMethods", field: "paymentMethods" },
      { label: "checkKeys", field: "keyVersions" },
    ],
  },
  pockyt: {
    url: "/api/admin/pockyt/check",
    good: "checkPockytGood",
    rows: [
      { label: "checkMerchant", field: "merchantNo" },
      { label: "checkStore", field: "storeNo" },
    ],
  },
} as const;

const TONES = { off: "muted", sandbox: "warn", real: "good" } as const;

/** A provider: on or off, where it points, and its variables. */
export async function ProviderCard({ locale, provider }: { locale: string; provider: Provider }) {
  const t = await getTranslations({ locale, namespace: "admin.settings" });
  const check = provider.name === "inpost-pay" || provider.name === "pockyt" ? CHECKS[provider.name] : null;
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
      {check && provider.state !== "off" ? (
        <CheckConnection
          url={check.url}
          good={t(check.good)}
          rows={check.rows.map(({ label, field }) => ({ label: t(label), field }))}
        />
      ) : null}
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
