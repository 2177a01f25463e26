import { getTranslations } from "next-intl/server";
import { money, sum, vatInGross, isCurrency } from "@/core/money/money";
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
};

/** What was ordered, the total, the VAT in it, and what was given back. */
export async function OrderLines({ locale, currency, total, refunded, lines }: OrderLinesProps) {
  const t = await getTranslations({ locale, namespace: "admin.order" });
  const text = (amount: number) => moneyText(amount, currency, locale);
  const foot = [
    ...vatByRate(lines, currency).map(({ rate, amount }) => ({
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
            <Td numeric>{text(line.totalAmount)}</Td>
          </tr>
        ))}
      </tbody>
      <tfoot>
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

function vatByRate(lines: Line[], currency: string): { rate: number; amount: number }[] {
  if (!isCurrency(currency)) return [];
  const rates = [...new Set(lines.map((line) => line.vatRate))].sort((one, other) => other - one);
  return rates.map((rate) => {
    const gross = lines
      .filter((line) => line.vatRate === rate)
      .map((line) => money(line.totalAmount, currency));
    return { rate, amount: vatInGross(sum(currency, gross), rate).amount };
  });
}
