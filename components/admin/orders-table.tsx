import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { OrderState } from "@/core/order/order-states";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText, Time } from "./format";
import { providerName } from "./provider-name";
import { StateBadge } from "./state-badge";

export type OrdersTableRow = {
  id: string;
  number: string;
  state: string;
  name: string;
  email: string;
  currency: string;
  totalAmount: number;
  createdAt: Date;
  payments: { provider: string; alarm: string | null }[];
};

/** Orders as rows; the number leads to the order. */
export async function OrdersTable({
  locale,
  rows,
  maxHeight,
}: {
  locale: string;
  rows: OrdersTableRow[];
  maxHeight?: string;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <Table caption={t("orders.title")} maxHeight={maxHeight}>
      <thead>
        <tr>
          <Th>{t("orders.number")}</Th>
          <Th>{t("orders.state")}</Th>
          <Th>{t("orders.shopper")}</Th>
          <Th numeric>{t("orders.total")}</Th>
          <Th>{t("orders.provider")}</Th>
          <Th>{t("orders.made")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="hover:bg-paper">
            <Td className="font-semibold whitespace-nowrap">
              <Link href={`/${locale}/admin/orders/${row.id}`} className="underline underline-offset-4">
                {row.number}
              </Link>
            </Td>
            <Td>
              {/* States are only ever written from their list. */}
              <StateBadge state={row.state}>{t(`states.order.${row.state as OrderState}`)}</StateBadge>
            </Td>
            <Td className="max-w-64">
              <span className="block truncate font-semibold">{row.name}</span>
              <span className="text-muted block truncate">{row.email}</span>
            </Td>
            <Td numeric className="font-bold">
              {moneyText(row.totalAmount, row.currency, locale)}
            </Td>
            <Td className="whitespace-nowrap">
              {row.payments[0] ? providerName(row.payments[0].provider) : "–"}{" "}
              {row.payments[0]?.alarm ? <Badge tone="accent">{t("orders.alarm")}</Badge> : null}
            </Td>
            <Td>
              <Time at={row.createdAt} locale={locale} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
