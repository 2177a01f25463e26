import { getTranslations } from "next-intl/server";
import type { OrderState } from "@/core/order/order-states";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
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
  delivery: { type: string; shippedAt: Date | null } | null;
};

const sendable = ["PAID", "COD", "PARTLY_REFUNDED"];

/** Orders as rows; the number leads to the order. `choose`: with a box to tick before each that can be sent. */
export async function OrdersTable({
  locale,
  rows,
  maxHeight,
  choose = false,
}: {
  locale: string;
  rows: OrdersTableRow[];
  maxHeight?: string;
  choose?: boolean;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <Table caption={t("orders.title")} maxHeight={maxHeight}>
      <thead>
        <tr>
          {choose ? (
            <Th>
              <span className="sr-only">{t("orders.chosen")}</span>
            </Th>
          ) : null}
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
            {choose ? (
              <Td>
                {row.delivery?.shippedAt === null &&
                row.delivery.type !== "DIGITAL" &&
                sendable.includes(row.state) ? (
                  <input
                    type="checkbox"
                    name="order"
                    value={row.id}
                    aria-label={t("orders.choose", { number: row.number })}
                    className="accent-ink size-5 align-middle"
                  />
                ) : null}
              </Td>
            ) : null}
            <Td className="font-semibold whitespace-nowrap">
              <Link href={`/${locale}/admin/orders/${row.id}`} className="underline underline-offset-4">
                {row.number}
              </Link>
            </Td>
            <Td>
              {/* States are only ever written from their list. */}
              <StateBadge state={row.state}>{t(`states.order.${row.state as OrderState}`)}</StateBadge>{" "}
              {row.delivery?.shippedAt ? (
                <StateBadge state="SHIPPED">{t("states.delivery.SHIPPED")}</StateBadge>
              ) : null}
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
