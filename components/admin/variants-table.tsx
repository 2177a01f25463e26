import { getTranslations } from "next-intl/server";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText } from "./format";
import { ChangePrice } from "./price-client";
import { AdjustStock } from "./stock-client";

type Variant = {
  id: string;
  sku: string;
  ean: string;
  option: string;
  prices: { currency: string; amount: number; previousAmount: number | null }[];
  stock: { onHand: number; held: number } | null;
};

/** The variants of a product with prices and pieces, each to be changed in its row. */
export async function VariantsTable({ locale, rows }: { locale: string; rows: Variant[] }) {
  const t = await getTranslations({ locale, namespace: "admin.products" });
  return (
    <Table caption={t("variants")}>
      <thead>
        <tr>
          <Th>{t("variant")}</Th>
          <Th>{t("prices")}</Th>
          <Th numeric>{t("onHand")}</Th>
          <Th numeric>{t("held")}</Th>
          <Th numeric>{t("available")}</Th>
          <Th>
            <span className="sr-only">{t("changePrice")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td>
              <span className="block font-semibold whitespace-nowrap">{row.option || row.sku}</span>
              <span className="text-muted block font-mono text-xs">
                {row.sku} · {row.ean}
              </span>
            </Td>
            <Td>
              <ul className="flex flex-wrap gap-x-4 gap-y-0.5 tabular-nums">
                {row.prices.map((price) => (
                  <li key={price.currency} className="whitespace-nowrap">
                    <strong>{moneyText(price.amount, price.currency, locale)}</strong>{" "}
                    {price.previousAmount ? (
                      <s className="text-muted">{moneyText(price.previousAmount, price.currency, locale)}</s>
                    ) : null}
                  </li>
                ))}
              </ul>
            </Td>
            {row.stock ? (
              <>
                <Td numeric>{row.stock.onHand}</Td>
                <Td numeric>{row.stock.held}</Td>
                <Td numeric className="font-bold">
                  {row.stock.onHand - row.stock.held}
                </Td>
              </>
            ) : (
              <Td numeric colSpan={3} className="text-muted">
                {t("uncounted")}
              </Td>
            )}
            <Td>
              <div className="flex justify-end gap-2">
                {row.prices.length > 0 ? (
                  <ChangePrice variantId={row.id} sku={row.sku} prices={row.prices} />
                ) : null}
                {row.stock ? <AdjustStock variantId={row.id} sku={row.sku} {...row.stock} /> : null}
              </div>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
