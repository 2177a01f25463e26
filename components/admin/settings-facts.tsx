import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { FactsList } from "./facts-list";
import { Section } from "./section";

type Check = { status: "ok" | "late" | "down"; ms: number };
type FactsProps = {
  locale: string;
  database: { kind: string; place: string; check: Check };
  jobs: { worker: "inline" | "off"; waiting: number; dead: number; check: Check };
  mail: { server: string | null; from: string };
  shop: { publicUrl: string; mode: "development" | "production" | "test"; logLevel: string };
  versions: { kram: string; next: string; node: string };
};

/** Everything about the set-up but the providers: shop, database, jobs and mail, versions. */
export async function SettingsFacts({ locale, database, jobs, mail, shop, versions }: FactsProps) {
  const t = await getTranslations({ locale, namespace: "admin.settings" });
  const isUp = database.check.status !== "down";
  const parts = [
    {
      title: t("shop"),
      rows: [
        { label: t("address"), value: shop.publicUrl },
        { label: t("mode"), value: t(`modes.${shop.mode}`) },
        { label: t("log"), value: shop.logLevel },
      ],
    },
    {
      title: t("database"),
      rows: [
        { label: t("kind"), value: database.kind },
        { label: t("place"), value: database.place },
        {
          label: t("answer"),
          value: isUp ? t("answerIn", { ms: database.check.ms }) : t("noAnswer"),
        },
      ],
    },
    {
      title: t("jobs"),
      rows: [
        { label: t("worker"), value: t(`workers.${jobs.worker}`) },
        { label: t("waiting"), value: String(jobs.waiting) },
        { label: t("dead"), value: String(jobs.dead) },
        { label: t("mail"), value: mail.server ?? t("mailOff") },
        { label: t("from"), value: mail.from },
      ],
      warning: jobs.check.status === "late" ? t("late") : undefined,
    },
    {
      title: t("versions"),
      rows: [
        { label: "Kram", value: versions.kram },
        { label: "Next.js", value: versions.next },
        { label: "Node.js", value: versions.node },
      ],
    },
  ];
  return parts.map(({ title, rows, warning }) => (
    <Section key={title} title={title}>
      <Card flush className="grid gap-3 p-4">
        <FactsList rows={rows} />
        {warning ? <Notice tone="warn">{warning}</Notice> : null}
      </Card>
    </Section>
  ));
}
