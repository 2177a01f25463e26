import { getTranslations } from "next-intl/server";
import type { PaymentState } from "@/core/payment/payment-states";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText, Time } from "./format";
import { providerName } from "./provider-name";
import { StateBadge } from "./state-badge";

type Row = {
  id: string;
  provider: string;
  state: string;
  currency: string;
  amount: number;
  reference: string | null;
  paidReference: string | null;
  alarm: string | null;
  createdAt: Date;
  settledAt: Date | null;
  order: { id: string; number: string };
};

/** Payments as rows; the order's number leads to the order. */
export async function PaymentsTable({ locale, rows }: { locale: string; rows: Row[] }) {
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <Table caption={t("payments.title")} maxHeight="max(24rem, calc(100dvh - 15rem))">
      <thead>
        <tr>
          <Th>{t("payments.order")}</Th>
          <Th>{t("payments.state")}</Th>
          <Th numeric>{t("payments.amount")}</Th>
          <Th>{t("payments.provider")}</Th>
          <Th>{t("payments.reference")}</Th>
          <Th>{t("payments.started")}</Th>
          <Th>{t("payments.settled")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="hover:bg-paper">
            <Td className="font-semibold whitespace-nowrap">
              <Link href={`/${locale}/admin/orders/${row.order.id}`} className="underline underline-offset-4">
                {row.order.number}
              </Link>
            </Td>
            <Td className="whitespace-nowrap">
              {/* States are only ever written from their list. */}
              <StateBadge state={row.state}>
                {t(`states.payment.${row.state as PaymentState}`)}
              </StateBadge>{" "}
              {row.alarm ? <Badge tone="accent">{t("orders.alarm")}</Badge> : null}
            </Td>
            <Td numeric className="font-bold">
              {moneyText(row.amount, row.currency, locale)}
            </Td>
            <Td>{providerName(row.provider)}</Td>
            <Td className="max-w-64">
              <span className="block truncate font-mono text-xs">{row.reference ?? "–"}</span>
              <span className="text-muted block truncate font-mono text-xs">{row.paidReference}</span>
            </Td>
            <Td>
              <Time at={row.createdAt} locale={locale} exact />
            </Td>
            <Td>{row.settledAt ? <Time at={row.settledAt} locale={locale} exact /> : "–"}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
