import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Time } from "./format";

type Item = {
  id: string;
  kind: "review" | "out-of-stock" | "unknown-refund" | "dead-job" | "alarm" | "strange-notice";
  at: Date;
  orderId: string | null;
  orderNumber: string | null;
  detail: string;
};

/** What waits for a person, each with the way to where it can be settled. */
export async function AttentionList({ locale, items }: { locale: string; items: Item[] }) {
  const t = await getTranslations({ locale, namespace: "admin.dashboard" });
  if (items.length === 0) {
    return (
      <Empty paper="garden" title={t("calm")}>
        {t("calmText")}
      </Empty>
    );
  }
  return (
    <ul className="rounded-paper rule border-line bg-card divide-line divide-y">
      {items.map((item) => (
        <li
          key={`${item.kind} ${item.id}`}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5"
        >
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-semibold">
              {t(`kinds.${item.kind}`)}
              {item.orderNumber ? <span className="text-muted"> · {item.orderNumber}</span> : null}
            </p>
            <p className="text-muted line-clamp-2 wrap-anywhere">
              <Time at={item.at} locale={locale} />
              {item.detail ? ` · ${item.detail}` : ""}
            </p>
          </div>
          <Link
            href={`/${locale}/admin/${pageOf(item)}`}
            className="text-accent-ink inline-flex min-h-9 items-center font-bold underline-offset-4 hover:underline"
          >
            {t("look")}
            <span className="sr-only">: {item.orderNumber ?? item.detail}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function pageOf({ kind, orderId }: Item): string {
  if (orderId) return `orders/${orderId}`;
  return kind === "strange-notice" ? "payments" : "jobs?state=DEAD";
}
