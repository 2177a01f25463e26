import { getTranslations } from "next-intl/server";
import type { PaymentState } from "@/core/payment/payment-states";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText, Time } from "./format";
import { StateBadge } from "./state-badge";

type Difference = "missing-here" | "amount" | "paid-there" | "paid-here" | "refund" | "refund-pending";
export type TransactionRow = {
  theirs: {
    transactionId: string;
    status: string;
    amount: number;
    currency: string;
    method: string | undefined;
    createdAt: Date | undefined;
  };
  ours:
    | { state: PaymentState; amount: number; currency: string; order: { id: string; number: string } }
    | undefined;
  differences: Difference[];
};

/** InPost's transactions beside our payments, each with how they differ. */
export async function TransactionsTable({ locale, rows }: { locale: string; rows: TransactionRow[] }) {
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <Table caption={t("transactions.title")}>
      <thead>
        <tr>
          <Th>{t("transactions.transaction")}</Th>
          <Th>{t("transactions.when")}</Th>
          <Th>{t("transactions.theirs")}</Th>
          <Th>{t("transactions.ours")}</Th>
          <Th>{t("transactions.difference")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ theirs, ours, differences }) => (
          <tr key={theirs.transactionId}>
            <Td className="max-w-48 font-mono text-xs wrap-anywhere">{theirs.transactionId}</Td>
            <Td>{theirs.createdAt ? <Time at={theirs.createdAt} locale={locale} /> : "–"}</Td>
            <Td className="whitespace-nowrap">
              <strong className="tabular-nums">{moneyText(theirs.amount, theirs.currency, locale)}</strong>
              <span className="text-muted block">
                {theirs.status} {theirs.method ? `· ${theirs.method}` : ""}
              </span>
            </Td>
            <Td className="whitespace-nowrap">
              {ours ? (
                <>
                  <strong className="tabular-nums">{moneyText(ours.amount, ours.currency, locale)}</strong>{" "}
                  <StateBadge state={ours.state}>{t(`states.payment.${ours.state}`)}</StateBadge>
                  <Link
                    href={`/${locale}/admin/orders/${ours.order.id}`}
                    className="block underline underline-offset-4"
                  >
                    {ours.order.number}
                  </Link>
                </>
              ) : (
                <span className="text-muted">{t("transactions.nothing")}</span>
              )}
            </Td>
            <Td>
              {differences.length === 0 ? <Badge tone="good">{t("transactions.fits")}</Badge> : null}
              <span className="flex flex-wrap gap-1 empty:hidden">
                {differences.map((difference) => (
                  <Badge key={difference} tone={difference === "refund-pending" ? "warn" : "accent"}>
                    {t(`transactions.differences.${difference}`)}
                  </Badge>
                ))}
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
