"use client";

import { useLocale, useTranslations } from "next-intl";
import { useLive } from "@/components/layout/use-live-client";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { TillSummary } from "@/core/till/till-view";

const YEAR = 31_536_000;

/** The tills of the shop; the chosen one is remembered by this browser. */
export function TillsList() {
  const t = useTranslations("till.choose");
  const locale = useLocale();
  const { data, error, mutate } = useLive<{ tills: TillSummary[] }>("/api/till/tills", () => null);
  if (error && !data)
    return (
      <Notice
        tone="bad"
        title={t("failed")}
        live="assertive"
        action={<Button onClick={() => void mutate()}>{t("again")}</Button>}
      >
        {t("failedText")}
      </Notice>
    );
  if (!data)
    return (
      <div aria-busy="true" className="grid gap-3">
        <Skeleton className="rounded-paper h-[76px] w-full" />
        <Skeleton className="rounded-paper h-[76px] w-full" />
      </div>
    );
  if (data.tills.length === 0) return <Empty title={t("none")}>{t("noneText")}</Empty>;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {data.tills.map(({ id, name, number, shift }) => (
        <li key={id}>
          <Link
            href={`/${locale}/till/${id}`}
            onClick={() => {
              document.cookie = `kram-till=${id};path=/;max-age=${String(YEAR)};samesite=lax`;
            }}
            className="rounded-paper rule border-line bg-card hover:border-ink flex min-h-[76px] items-center gap-4 px-5 py-3 transition"
          >
            <span className="headline min-w-10 text-2xl">{number}</span>
            <span className="min-w-0 grow">
              <span className="block truncate font-bold">{name}</span>
              <span className="text-muted block truncate text-sm">
                {shift ? t("by", { cashier: shift.cashierName || shift.cashier }) : t("closedText")}
              </span>
            </span>
            <Badge tone={shift ? "good" : "muted"}>{shift ? t("open") : t("closed")}</Badge>
          </Link>
        </li>
      ))}
    </ul>
  );
}
