"use client";

import { useTranslations } from "next-intl";
import useSWR from "swr";
import { getJson } from "@/components/layout/http-client";
import type { DayReport } from "@/core/till/day-report";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Field, SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Figures } from "./figures";

type Answer = { report: DayReport; tills: { id: string; name: string }[]; cashiers: string[] };
export type ReportFilter = { day: string; till: string; cashier: string };

/** The day per till and cashier; which one stands in the address. */
export function ReportScreen({ filter }: { filter: ReportFilter }) {
  const t = useTranslations("till.report");
  const given = Object.entries(filter).filter(([, value]) => value !== "");
  const query = new URLSearchParams(given).toString();
  const { data, error, mutate } = useSWR<Answer, Error>(`/api/till/reports/day?${query}`, getJson, {
    refreshInterval: 30_000,
  });
  return (
    <>
      <form className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_1fr_auto_auto]">
        <Field label={t("day")} name="day" type="date" defaultValue={filter.day} required />
        <SelectField
          label={t("till")}
          name="till"
          defaultValue={filter.till}
          key={`till ${String(Boolean(data))}`}
        >
          <option value="">{t("allTills")}</option>
          {data?.tills.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("cashier")}
          name="cashier"
          defaultValue={filter.cashier}
          key={`cashier ${String(Boolean(data))}`}
        >
          <option value="">{t("allCashiers")}</option>
          {data?.cashiers.map((cashier) => (
            <option key={cashier} value={cashier}>
              {cashier}
            </option>
          ))}
        </SelectField>
        <Button type="submit" tone="ink">
          {t("show")}
        </Button>
        <a href={`/api/till/reports/day.csv?${query}`} download className={buttonClass()}>
          {t("csv")}
        </a>
      </form>
      {error && !data ? (
        <Notice
          tone="bad"
          title={t("failed")}
          action={<Button onClick={() => void mutate()}>{t("again")}</Button>}
        >
          {t("failedText")}
        </Notice>
      ) : data ? (
        <Figures report={data.report} />
      ) : (
        <div aria-busy="true" className="grid gap-4 md:grid-cols-2">
          {[0, 1, 2, 3].map((at) => (
            <Skeleton key={at} className="rounded-paper h-64 w-full" />
          ))}
        </div>
      )}
    </>
  );
}
