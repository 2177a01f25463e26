"use client";

import { useLocale, useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import type { Locale } from "@/core/catalog/catalog";
import { useMoney } from "../use-money-client";
import type { FoundProduct } from "./use-products-client";

type VariantDialogProps = {
  product: FoundProduct | null;
  onClose: () => void;
  onPick: (sku: string) => void;
};

/** Which colour or size of a product is meant. */
export function VariantDialog({ product, onClose, onPick }: VariantDialogProps) {
  const t = useTranslations("till.products");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();
  return (
    <Dialog open={product !== null} onClose={onClose} title={product?.name[locale] ?? ""}>
      <ul className="grid max-h-[60vh] gap-2 overflow-y-auto p-1">
        {product?.variants.map(({ sku, colour, size, prices, stock }) => {
          const words = [colour?.name[locale], size].filter(Boolean).join(", ");
          const gone = stock.available === 0;
          return (
            <li key={sku}>
              <button
                type="button"
                disabled={gone}
                onClick={() => onPick(sku)}
                className="rule rounded-option border-line text-ink enabled:hover:border-ink flex min-h-13 w-full items-center gap-3 px-4 text-left font-semibold disabled:opacity-60"
              >
                <span className="min-w-0 grow truncate">{words || sku}</span>
                <span className="text-muted text-sm">
                  {gone
                    ? t("soldOut")
                    : stock.available === null
                      ? ""
                      : t("left", { available: stock.available })}
                </span>
                <span className="tabular">{show(prices.USD.amount)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
