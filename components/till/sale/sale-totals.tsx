import { useTranslations } from "next-intl";
import type { SaleView } from "@/core/till/sale-view";
import { useMoney } from "../use-money-client";

/** The sum, large; below it what is in it. With a part paid, what is still due. */
export function SaleTotals({ sale }: { sale: SaleView | undefined }) {
  const t = useTranslations("till.totals");
  const show = useMoney();
  const total = sale?.totals.total ?? 0;
  const partly = sale !== undefined && sale.paid > 0 && sale.due > 0;
  const tax = sale?.totals.vat.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  return (
    <div className="grid gap-1" aria-live="polite" aria-atomic="true">
      <p className="flex items-baseline justify-between gap-4">
        <span className="headline text-[40px]">{partly ? t("due") : t("total")}</span>
        <span className="headline text-[40px] tabular-nums">{show(partly ? sale.due : total)}</span>
      </p>
      <p className="text-muted flex min-h-6 flex-wrap justify-between gap-x-4">
        <span>{t("tax", { amount: show(tax) })}</span>
        {partly ? (
          <span>{t("ofTotal", { total: show(total), paid: show(sale.paid) })}</span>
        ) : sale && sale.totals.discount > 0 ? (
          <span className="text-accent-ink font-semibold">
            {t("discount", { amount: show(sale.totals.discount) })}
          </span>
        ) : (
          <span>{t("pieces", { count: sale?.totals.pieces ?? 0 })}</span>
        )}
      </p>
    </div>
  );
}
