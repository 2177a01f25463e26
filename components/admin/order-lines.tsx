import { getTranslations } from "next-intl/server";
import { isCurrency } from "@/core/money/money";
import { type DeliveryCost, orderTotals } from "@/core/order/order-totals";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText } from "./format";

type Line = {
  id: string;
  sku: string;
  name: string;
  option: string;
  quantity: number;
  unitAmount: number;
  totalAmount: number;
  vatRate: number;
};

type OrderLinesProps = {
  locale: string;
  currency: string;
  total: number;
  refunded: number;
  lines: Line[];
  delivery: (DeliveryCost & { type: string; codes: unknown }) | null;
};

/** What was ordered, the total, the VAT in it, and what was given back. */
export async function OrderLines({ locale, currency, total, refunded, lines, delivery }: OrderLinesProps) {
  const t = await getTranslations({ locale, namespace: "admin.order" });
  const text = (amount: number) => moneyText(amount, currency, locale);
  const totals = orderTotals(isCurrency(currency) ? currency : "PLN", lines, delivery);
  const head = [
    ...(totals.discount > 0 ? [{ label: t("discount"), value: text(-totals.discount) }] : []),
    ...(delivery
      ? [{ label: [t("delivery"), ...wordsOf(delivery)].join(" · "), value: text(totals.delivery) }]
      : []),
    ...(totals.walletDiscount > 0
      ? [{ label: t("walletDiscount"), value: text(-totals.walletDiscount) }]
      : []),
  ];
  const foot = [
    ...totals.vat.map(({ rate, amount }) => ({
      label: t("vat", { rate }),
      value: text(amount),
    })),
    ...(refunded > 0 ? [{ label: t("refunded"), value: text(-refunded) }] : []),
  ];
  return (
    <Table caption={t("lines")}>
      <thead>
        <tr>
          <Th>{t("thing")}</Th>
          <Th numeric>{t("quantity")}</Th>
          <Th numeric>{t("unit")}</Th>
          <Th numeric>{t("total")}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <Td>
              <span className="block font-semibold">{line.name}</span>
              <span className="text-muted block">{[line.option, line.sku].filter(Boolean).join(" · ")}</span>
            </Td>
            <Td numeric>{line.quantity}</Td>
            <Td numeric>{text(line.unitAmount)}</Td>
            <Td numeric>{text(line.unitAmount * line.quantity)}</Td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {head.map((row) => (
          <tr key={row.label}>
            <Td colSpan={3} className="border-b-0">
              {row.label}
            </Td>
            <Td numeric className="border-b-0">
              {row.value}
            </Td>
          </tr>
        ))}
        <tr>
          <Td colSpan={3} className="font-bold">
            {t("total")}
          </Td>
          <Td numeric className="text-[15px] font-bold">
            {text(total)}
          </Td>
        </tr>
        {foot.map((row) => (
          <tr key={row.label} className="text-muted">
            <Td colSpan={3} className="border-b-0">
              {row.label}
            </Td>
            <Td numeric className="border-b-0">
              {row.value}
            </Td>
          </tr>
        ))}
      </tfoot>
    </Table>
  );
}

/** The delivery's own words, as the carrier writes them: APM, COD. */
function wordsOf({ type, codes }: { type: string; codes: unknown }): string[] {
  const options = Array.isArray(codes) ? codes.filter((code) => typeof code === "string") : [];
  return [type, ...options];
}
