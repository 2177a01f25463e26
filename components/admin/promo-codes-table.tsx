import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText } from "./format";
import { type EditedCode, PromoCodeForm } from "./promo-code-client";

export type PromoCodeView = EditedCode & { uses: number; state: "off" | "waits" | "runs" | "ended" };

const tones = { off: "muted", waits: "info", runs: "good", ended: "muted" } as const;

/** The shop's promo codes: what each is worth, when and where it counts, how often it was used. */
export async function PromoCodesTable({
  locale,
  rows,
  today,
}: {
  locale: string;
  rows: PromoCodeView[];
  today: string;
}) {
  const t = await getTranslations({ locale, namespace: "admin.codes" });
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("code")}</Th>
          <Th>{t("state")}</Th>
          <Th numeric>{t("value")}</Th>
          <Th>{t("days")}</Th>
          <Th>{t("rules")}</Th>
          <Th numeric>{t("uses")}</Th>
          <Th>
            <span className="sr-only">{t("edit")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <Td>
              <span className="block font-mono font-semibold">{row.code}</span>
              <span className="text-muted block">{locale === "pl" ? row.namePl : row.nameEn}</span>
            </Td>
            <Td>
              <Badge tone={tones[row.state]}>{t(`states.${row.state}`)}</Badge>
            </Td>
            <Td numeric className="font-bold">
              {row.kind === "percent" ? `${row.value} %` : moneyText(row.value, "PLN", locale)}
            </Td>
            <Td className="whitespace-nowrap tabular-nums">
              {row.startsOn} – {row.endsOn}
            </Td>
            <Td>
              <span className="flex flex-wrap gap-1">
                {row.minimum > 0 ? (
                  <Badge tone="muted">{t("from", { amount: moneyText(row.minimum, "PLN", locale) })}</Badge>
                ) : null}
                {row.combinable ? null : <Badge tone="muted">{t("alone")}</Badge>}
                {row.oncePerShopper ? <Badge tone="muted">{t("once")}</Badge> : null}
                {row.onlyInApp ? <Badge tone="info">{t("inApp")}</Badge> : null}
                {row.priority ? <Badge tone="info">{t("shown", { priority: row.priority })}</Badge> : null}
              </span>
            </Td>
            <Td numeric>{row.uses}</Td>
            <Td>
              <PromoCodeForm before={row} today={today} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
