"use client";

import { useTranslations } from "next-intl";
import useSWR from "swr";
import { ApiError, getJson } from "@/components/layout/http-client";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Table, Td, Th } from "@/components/ui/table";
import type { ReconciliationView } from "@/core/till/reconciliation-view";
import { useMoney } from "../use-money-client";
import { useWhen } from "../use-when-client";

/** Our wallet payments beside the provider's own list, difference by difference. */
export function ReconciliationScreen({ from, to }: { from: string; to: string }) {
  const t = useTranslations("till.reconciliation");
  const { data, error, mutate } = useSWR<ReconciliationView, Error>(
    `/api/till/reconciliation?${new URLSearchParams({ from, to }).toString()}`,
    getJson,
    { revalidateOnFocus: false },
  );
  const off = error instanceof ApiError && error.status === 503;
  return (
    <>
      <form className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Field label={t("from")} name="from" type="date" defaultValue={from} required />
        <Field label={t("to")} name="to" type="date" defaultValue={to} required />
        <Button type="submit" tone="ink">
          {t("show")}
        </Button>
      </form>
      {error && !data ? (
        <Notice
          tone={off ? "warn" : "bad"}
          title={t(off ? "off" : "failed")}
          action={off ? undefined : <Button onClick={() => void mutate()}>{t("again")}</Button>}
        >
          {t(off ? "offText" : "failedText")}
        </Notice>
      ) : !data ? (
        <Skeleton className="rounded-paper h-80 w-full" />
      ) : data.rows.length === 0 ? (
        <Empty paper="garden" title={t("equal")}>
          {t("equalText", { count: data.matched })}
        </Empty>
      ) : (
        <>
          <Notice tone="warn" title={t("differ", { count: data.rows.length })}>
            {t("matched", { count: data.matched })}
          </Notice>
          <Differences rows={data.rows} />
        </>
      )}
    </>
  );
}

function Differences({ rows }: { rows: ReconciliationView["rows"] }) {
  const t = useTranslations("till.reconciliation");
  const when = useWhen();
  const show = useMoney();
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("transaction")}</Th>
          <Th>{t("what")}</Th>
          <Th numeric>{t("theirs")}</Th>
          <Th numeric>{t("ours")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={[row.transactionNo, row.kind, row.reference].join(" ")}>
            <Td>
              <span className="tabular block">{row.transactionNo}</span>
              <span className="text-muted">{[t(row.kind), row.reference].filter(Boolean).join(" · ")}</span>
            </Td>
            <Td>
              <span className="flex flex-wrap gap-1.5">
                {row.differences.map((difference) => (
                  <Badge key={difference} tone="bad">
                    {t(`differences.${difference}`)}
                  </Badge>
                ))}
              </span>
            </Td>
            <Td numeric>
              {row.theirs ? (
                <>
                  <span className="tabular block">
                    {row.theirs.amount === null ? "–" : show(row.theirs.amount)}
                  </span>
                  <span className="text-muted">{row.theirs.status}</span>
                </>
              ) : (
                t("nothing")
              )}
            </Td>
            <Td numeric>
              {row.ours ? (
                <>
                  <span className="tabular block">{show(row.ours.amount)}</span>
                  <span className="text-muted">
                    {[row.ours.orderNumber, when(row.ours.at, "moment")].filter(Boolean).join(" · ")}
                  </span>
                </>
              ) : (
                t("nothing")
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
