import { getTranslations } from "next-intl/server";
import { paperOf, ProductPicture } from "@/components/catalog/product-picture";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { moneyText } from "./format";

type Row = {
  id: string;
  name: string;
  category: { id: string; name: string };
  variants: number;
  picture: string | null;
  fromAmount: number;
  stock: { onHand: number; held: number } | null;
};

/** Products as rows, with the pieces of all their variants together. */
export async function ProductsTable({ locale, rows }: { locale: string; rows: Row[] }) {
  const t = await getTranslations({ locale, namespace: "admin.products" });
  return (
    <Table caption={t("title")} maxHeight="max(24rem, calc(100dvh - 15rem))">
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th>{t("category")}</Th>
          <Th numeric>{t("variants")}</Th>
          <Th numeric>{t("price")}</Th>
          <Th numeric>{t("onHand")}</Th>
          <Th numeric>{t("held")}</Th>
          <Th numeric>{t("available")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="hover:bg-paper">
            <Td className="min-w-56">
              <Link
                href={`/${locale}/admin/products/${row.id}`}
                className="flex items-center gap-3 font-semibold underline underline-offset-4"
              >
                {row.picture ? (
                  <ProductPicture
                    picture={row.picture}
                    paper={paperOf(row.category.id)}
                    alt=""
                    sizes="32px"
                    className="size-11 shrink-0 !rounded-[10px]"
                  />
                ) : null}
                {row.name}
              </Link>
            </Td>
            <Td className="whitespace-nowrap">{row.category.name}</Td>
            <Td numeric>{row.variants}</Td>
            <Td numeric>{moneyText(row.fromAmount, "PLN", locale)}</Td>
            {row.stock ? (
              <>
                <Td numeric>{row.stock.onHand}</Td>
                <Td numeric>{row.stock.held}</Td>
                <Td
                  numeric
                  className={row.stock.onHand > row.stock.held ? "font-bold" : "text-bad font-bold"}
                >
                  {row.stock.onHand - row.stock.held}
                </Td>
              </>
            ) : (
              <Td numeric colSpan={3} className="text-muted">
                {t("uncounted")}
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
