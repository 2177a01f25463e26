import { getTranslations } from "next-intl/server";
import { Time } from "./format";
import { TimelineJob, TimelineMessage, type JobView, type MessageView } from "./timeline-entries";

const FACTS = ["started", "pending", "paid", "declined", "cancelled", "expired", "unknown"] as const;
const SOURCES = ["callback", "watcher", "admin", "till", "start", "report"] as const;

type FactView = { kind: string; source: string; detail: string };
export type TimelineView = { id: string; at: Date } & (
  { kind: "fact"; fact: FactView } | { kind: "message"; message: MessageView } | { kind: "job"; job: JobView }
);

/** What crossed the wire and what was done because of it, oldest first; bodies open on demand, without scripts. */
export async function Timeline({ locale, entries }: { locale: string; entries: TimelineView[] }) {
  const t = await getTranslations({ locale, namespace: "admin.order" });
  if (entries.length === 0) return <p className="text-muted">{t("timelineEmpty")}</p>;
  return (
    <ol className="rounded-paper rule border-line bg-card divide-line divide-y overflow-hidden">
      {entries.map((entry) => (
        <li
          key={`${entry.kind} ${entry.id}`}
          className="grid gap-x-4 px-4 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <span className="text-muted leading-7">
            <Time at={entry.at} locale={locale} exact />
          </span>
          {entry.kind === "fact" ? (
            <p className="py-1 wrap-anywhere">
              <strong>{t("fact", { kind: t(`facts.${factOf(entry.fact.kind)}`) })}</strong>{" "}
              <span className="text-muted">
                {t("factSource", { source: t(`sources.${sourceOf(entry.fact.source)}`) })}
                {entry.fact.detail ? ` · ${entry.fact.detail}` : ""}
              </span>
            </p>
          ) : null}
          {entry.kind === "message" ? <TimelineMessage locale={locale} message={entry.message} /> : null}
          {entry.kind === "job" ? <TimelineJob locale={locale} job={entry.job} /> : null}
        </li>
      ))}
    </ol>
  );
}

function factOf(kind: string): (typeof FACTS)[number] {
  return FACTS.find((known) => known === kind) ?? "unknown";
}

function sourceOf(source: string): (typeof SOURCES)[number] {
  return SOURCES.find((known) => known === source) ?? "watcher";
}
