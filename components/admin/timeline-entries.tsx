import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Time } from "./format";
import { StateBadge } from "./state-badge";

export type MessageView = {
  direction: string;
  operation: string;
  url: string;
  status: number;
  durationMs: number;
  requestBody: string;
  responseBody: string;
};

export type JobView = {
  kind: string;
  state: string;
  attempts: number;
  runAt: Date;
  lastError: string | null;
};

const jobStates = ["READY", "RUNNING", "DONE", "DEAD"] as const;

/** A request with its answer; secrets and personal data were masked before it was kept. */
export async function TimelineMessage({ locale, message }: { locale: string; message: MessageView }) {
  const t = await getTranslations({ locale, namespace: "admin.order" });
  const inwards = message.direction === "in";
  const fine = message.status >= 200 && message.status < 400;
  return (
    <details className="group min-w-0">
      <summary className="flex flex-wrap items-center gap-x-2 leading-7 select-none">
        <span aria-hidden="true" className="text-muted transition group-open:rotate-90">
          ▸
        </span>
        <Badge tone="muted">{t(inwards ? "in" : "out")}</Badge>
        <strong className="wrap-anywhere">{message.operation}</strong>
        <Badge tone={fine ? "good" : "bad"}>{message.status || "–"}</Badge>
        <span className="text-muted tabular-nums">{t("milliseconds", { count: message.durationMs })}</span>
      </summary>
      <div className="grid gap-2 py-2">
        <p className="text-muted font-mono text-xs wrap-anywhere">{message.url}</p>
        <Body title={t("request")} text={message.requestBody} empty={t("emptyBody")} />
        <Body title={t("response")} text={message.responseBody} empty={t("emptyBody")} />
      </div>
    </details>
  );
}

function Body({ title, text, empty }: { title: string; text: string; empty: string }) {
  return (
    <div className="grid min-w-0 gap-1">
      <h4 className="text-muted font-semibold">{title}</h4>
      <pre
        tabIndex={0}
        aria-label={title}
        className="rounded-option bg-paper max-h-80 overflow-auto p-3 font-mono text-xs wrap-anywhere whitespace-pre-wrap"
      >
        {text || empty}
      </pre>
    </div>
  );
}

/** Something that was to be done outside: a mail, a receipt, a refund. */
export async function TimelineJob({ locale, job }: { locale: string; job: JobView }) {
  const t = await getTranslations({ locale, namespace: "admin" });
  const state = jobStates.find((known) => known === job.state) ?? "READY";
  return (
    <div className="min-w-0 leading-7">
      <p className="flex flex-wrap items-center gap-x-2">
        <strong>{t("order.job", { kind: job.kind })}</strong>
        <StateBadge state={state}>{t(`states.job.${state}`)}</StateBadge>
        <span className="text-muted">{t("order.jobAttempts", { count: job.attempts })}</span>
        {state === "READY" ? (
          <span className="text-muted">
            {t("order.nextRun")} <Time at={job.runAt} locale={locale} exact />
          </span>
        ) : null}
      </p>
      {job.lastError && state !== "DONE" ? <p className="text-bad wrap-anywhere">{job.lastError}</p> : null}
    </div>
  );
}
