import { useTranslations } from "next-intl";
import type { TenderView } from "@/core/till/sale-view";
import { useMoney } from "../use-money-client";
import { walletName } from "./wallet-name";

/** What was tried to pay with, and what came of it. */
export function TenderList({ tenders }: { tenders: readonly TenderView[] }) {
  const t = useTranslations("till.tender");
  const wallets = useTranslations("till.wallets");
  const show = useMoney();
  if (tenders.length === 0) return null;
  return (
    <ul className="grid gap-0.5">
      {tenders.map((tender) => (
        <li key={tender.id} className="flex justify-between gap-4">
          <span>
            {tender.kind === "cash" ? t("cash") : walletName(tender.wallet, wallets)}
            {tender.state === "paid" ? "" : ` · ${t(tender.state)}`}
          </span>
          <span className="tabular">{show(tender.amount)}</span>
        </li>
      ))}
    </ul>
  );
}
