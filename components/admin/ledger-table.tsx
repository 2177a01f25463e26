import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "./format";

type Row = {
  id: string;
  at: Date;
  delta: number;
  reason: string;
  who: string;
  orderId: string | null;
  variant: { sku: string };
};

/** The stock ledger: every piece that came or went, newest first. */
export async function LedgerTable({ locale, rows }: { locale: string; rows: Row[] }) {
  const t = await getTranslations({ locale, namespace: "admin" });
  if (rows.length === 0) return <p className="text-muted">{t("products.ledgerEmpty")}</p>;
  return (
    <Table caption={t("products.ledger")} maxHeight="26rem">
      <thead>
        <tr>
          <Th>{t("products.when")}</Th>
          <Th>{t("products.sku")}</Th>
          <Th numeric>{t("products.delta")}</Th>
          <Th>{t("products.why")}</Th>
          <Th>{t("products.who")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td>
              <Time at={row.at} locale={locale} exact />
            </Td>
            <Td className="font-mono text-xs whitespace-nowrap">{row.variant.sku}</Td>
            <Td numeric className={row.delta < 0 ? "text-bad font-bold" : "text-good font-bold"}>
              {row.delta > 0 ? "+" : row.delta < 0 ? "−" : ""}
              {Math.abs(row.delta)}
            </Td>
            <Td className="min-w-40 wrap-anywhere">
              {row.orderId ? (
                <Link
                  href={`/${locale}/admin/orders/${row.orderId}`}
                  className="underline underline-offset-4"
                >
                  {row.reason}
                </Link>
              ) : (
                row.reason
              )}
            </Td>
            <Td className="wrap-anywhere">{row.who}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
