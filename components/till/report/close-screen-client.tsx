"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import useSWR from "swr";
import type { ShiftReportView } from "@/core/till/report-view";
import { ApiError, getJson, sendJson } from "@/components/layout/http-client";
import { useLive } from "@/components/layout/use-live-client";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { problemWords } from "../problem-words";
import { readAmount } from "../read-amount";
import type { TillView } from "@/core/till/till-view";
import { useMoney } from "../use-money-client";
import { useWhen } from "../use-when-client";
import { Figures } from "./figures";

/** Closes the shift: what was counted beside what should be there, then the shift's report. */
export function CloseScreen({ tillId }: { tillId: string }) {
  const t = useTranslations("till.close");
  const problems = useTranslations("till.problems");
  const when = useWhen();
  const locale = useLocale();
  const show = useMoney();
  const till = useLive<TillView>(`/api/till/tills/${tillId}`, ({ id }) => `till:${id}`);
  const shiftId = till.data?.shift?.id;
  const shift = useSWR<{ shift: ShiftReportView }, Error>(
    shiftId ? `/api/till/shifts/${shiftId}` : null,
    getJson,
  );
  const [closed, setClosed] = useState<ShiftReportView>();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const counted = readAmount(text);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (counted === undefined) return setProblem(t("unreadable"));
    const note = String(new FormData(event.currentTarget).get("note") ?? "").trim();
    setBusy(true);
    setProblem(undefined);
    try {
      const url = `/api/till/tills/${tillId}/shift/close`;
      const answer = await sendJson<{ shift: ShiftReportView }>("POST", url, {
        counted,
        ...(note ? { note } : {}),
      });
      setClosed(answer.shift);
      void till.mutate();
    } catch (error) {
      const open = error instanceof ApiError && error.code === "sales-open" ? error.details.sales : undefined;
      setProblem(
        Array.isArray(open) ? t("salesOpen", { sales: open.join(", ") }) : problemWords(error, problems),
      );
    } finally {
      setBusy(false);
    }
  }

  if (closed)
    return (
      <>
        <Notice tone="good" title={t("done")} live="polite">
          {t("doneText", { counted: show(closed.cash.counted ?? 0) })}
        </Notice>
        <Figures report={closed} />
        <Link href={`/${locale}/till/${tillId}`} className={buttonClass({ tone: "primary", size: "lg" })}>
          {t("newShift")}
        </Link>
      </>
    );
  if (till.data && !till.data.shift)
    return (
      <Empty
        title={t("none")}
        action={
          <Link href={`/${locale}/till/${tillId}`} className={buttonClass({ tone: "primary" })}>
            {t("newShift")}
          </Link>
        }
      >
        {t("noneText")}
      </Empty>
    );
  if ((till.error && !till.data) || (shift.error && !shift.data))
    return (
      <Notice
        tone="bad"
        title={t("failed")}
        action={
          <Button onClick={() => void Promise.all([till.mutate(), shift.mutate()])}>{t("again")}</Button>
        }
      >
        {t("failedText")}
      </Notice>
    );
  const report = shift.data?.shift;
  if (!report)
    return (
      <div aria-busy="true" className="grid gap-4">
        <Skeleton className="rounded-paper h-60 w-full" />
        <Skeleton className="rounded-paper h-80 w-full" />
      </div>
    );
  const expected = report.cash.expected;
  const waiting = till.data?.sales.filter(({ pieces }) => pieces > 0) ?? [];
  return (
    <>
      <Card>
        <form onSubmit={(event) => void onSubmit(event)} className="grid gap-4">
          <p className="text-muted wrap-anywhere">
            {t("since", {
              cashier: report.cashierName || report.cashier,
              time: when(report.openedAt, "moment"),
            })}
          </p>
          {waiting.length > 0 ? (
            <Notice tone="warn" title={t("waiting", { count: waiting.length })}>
              {t("waitingText", { sales: waiting.map(({ number }) => number).join(", ") })}
            </Notice>
          ) : null}
          <div className="grid gap-4 sm:grid-cols-2">
            <Field
              label={t("counted")}
              hint={t("expected", { amount: show(expected) })}
              value={text}
              onChange={(event) => setText(event.target.value)}
              inputMode="decimal"
              autoComplete="off"
              maxLength={12}
              error={text && counted === undefined ? t("unreadable") : undefined}
              required
            />
            <Field label={t("note")} hint={t("noteHint")} name="note" maxLength={200} autoComplete="off" />
          </div>
          <p aria-live="polite" className="min-h-6 font-bold">
            {counted === undefined
              ? ""
              : counted === expected
                ? t("right")
                : t(counted > expected ? "over" : "short", { amount: show(Math.abs(counted - expected)) })}
          </p>
          {problem ? (
            <Notice tone="bad" live="assertive">
              {problem}
            </Notice>
          ) : null}
          <Button type="submit" tone="primary" size="lg" busy={busy}>
            {t("submit")}
          </Button>
        </form>
      </Card>
      <Figures report={report} />
    </>
  );
}
