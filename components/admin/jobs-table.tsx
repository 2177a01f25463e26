import { getTranslations } from "next-intl/server";
import { Table, Td, Th } from "@/components/ui/table";
import { Confirm } from "./confirm-client";
import { Time } from "./format";

type Row = {
  id: string;
  kind: string;
  key: string;
  state: string;
  attempts: number;
  maxAttempts: number;
  runAt: Date;
  lastError: string | null;
};

/** Jobs as rows; a dead one can be run again. */
export async function JobsTable({ locale, rows }: { locale: string; rows: Row[] }) {
  const t = await getTranslations({ locale, namespace: "admin.jobs" });
  return (
    <Table caption={t("title")} maxHeight="max(24rem, calc(100dvh - 17rem))">
      <thead>
        <tr>
          <Th>{t("kind")}</Th>
          <Th>{t("about")}</Th>
          <Th numeric>{t("attempts")}</Th>
          <Th>{t("runs")}</Th>
          <Th>{t("lastError")}</Th>
          <Th>
            <span className="sr-only">{t("retry")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="hover:bg-paper">
            <Td className="font-semibold whitespace-nowrap">{row.kind}</Td>
            <Td className="font-mono text-xs whitespace-nowrap">{subjectOf(row)}</Td>
            <Td numeric>
              {row.attempts} / {row.maxAttempts}
            </Td>
            <Td>
              <Time at={row.runAt} locale={locale} exact />
            </Td>
            <Td className="text-muted max-w-96 min-w-48 wrap-anywhere">{row.lastError ?? "–"}</Td>
            <Td>
              {row.state === "DEAD" ? (
                <Confirm
                  url={`/api/admin/jobs/${row.id}/retry`}
                  open={t("retry")}
                  title={t("retryTitle")}
                  text={t("retryText", { kind: row.kind })}
                  done={t("retryDone")}
                />
              ) : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A job's key begins with its kind; what follows is what it is about. */
function subjectOf({ kind, key }: Row): string {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : key;
}
