import { useTranslations } from "next-intl";
import type { ReceiptShop } from "@/core/till/receipt-view";

/** Who sells, at the head of every slip. */
export function ShopHead({ shop }: { shop: ReceiptShop }) {
  const t = useTranslations("till.receipt");
  return (
    <header className="grid justify-items-center gap-0.5 text-center">
      <p className="headline text-2xl">{shop.name}</p>
      {shop.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {shop.storeNo ? <p>{t("store", { number: shop.storeNo })}</p> : null}
    </header>
  );
}
