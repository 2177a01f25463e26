import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText, Time } from "./format";
import { ReadReport } from "./report-client";

type Amount = { amount: number; currency: string } | null;
type Difference = {
  kind: "missingAtSeqr" | "missingHere" | "amountDiffers";
  reference: string;
  order: { id: string; number: string } | null;
  ours: Amount;
  theirs: Amount;
};
export type PeriodView = {
  id: string;
  reference: string;
  markedAt: Date;
  reportedAt: Date | null;
  matched: number;
  differences: Difference[] | null;
};

/** A closed period: what its report said, difference by difference. */
export async function PeriodCard({ locale, period }: { locale: string; period: PeriodView }) {
  const t = await getTranslations({ locale, namespace: "admin.reconciliation" });
  const { differences } = period;
  const state = !differences ? "MARKED" : differences.length > 0 ? "DIFFERS" : "MATCHED";
  const tone = { MARKED: "muted", DIFFERS: "accent", MATCHED: "good" } as const;
  return (
    <Card flush className="grid min-w-0 gap-3 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-[15px] font-bold">
          {t("period")} {period.reference}
        </h2>
        <Badge tone={tone[state]}>{t(`states.${state}`)}</Badge>
        {differences ? <span className="text-muted">{t("matched", { count: period.matched })}</span> : null}
      </div>
      <p className="text-muted">
        {t("marked")} <Time at={period.markedAt} locale={locale} exact />
        {" · "}
        {period.reportedAt ? (
          <>
            {t("reported")} <Time at={period.reportedAt} locale={locale} exact />
          </>
        ) : (
          t("waiting")
        )}
      </p>
      <ReadReport periodId={period.id} again={differences !== null} />
      {differences && differences.length > 0 ? (
        <Differences locale={locale} differences={differences} />
      ) : null}
    </Card>
  );
}

async function Differences({ locale, differences }: { locale: string; differences: Difference[] }) {
  const t = await getTranslations({ locale, namespace: "admin.reconciliation" });
  const text = (value: Amount) => (value ? moneyText(value.amount, value.currency, locale) : "–");
  return (
    <Table caption={t("differences")}>
      <thead>
        <tr>
          <Th>{t("problem")}</Th>
          <Th>{t("reference")}</Th>
          <Th numeric>{t("ours")}</Th>
          <Th numeric>{t("theirs")}</Th>
        </tr>
      </thead>
      <tbody>
        {differences.map((row) => (
          <tr key={`${row.kind} ${row.reference}`}>
            <Td className="font-semibold">{t(row.kind)}</Td>
            <Td className="font-mono text-xs">
              {row.order ? (
                <Link
                  href={`/${locale}/admin/orders/${row.order.id}`}
                  className="underline underline-offset-4"
                >
                  {row.order.number}
                </Link>
              ) : null}{" "}
              {row.reference}
            </Td>
            <Td numeric>{text(row.ours)}</Td>
            <Td numeric>{text(row.theirs)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
