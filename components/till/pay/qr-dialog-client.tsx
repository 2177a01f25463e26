"use client";

import { useLocale, useTranslations } from "next-intl";
import type { SaleView } from "@/core/till/sale-view";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Desk } from "../sale/use-desk-client";
import { isOpen } from "./attempt-look";

// The wallets that can pay a code which the shop shows (protocol 3.6).
const VENDORS = ["alipay", "wechatpay", "cashapppay"] as const;

type QrDialogProps = { open: boolean; onClose: () => void; sale: SaleView; desk: Desk };

/** When the shopper's code cannot be scanned: the till shows one, and the shopper scans it. */
export function QrDialog({ open, onClose, sale, desk }: QrDialogProps) {
  const t = useTranslations("till.qr");
  const wallets = useTranslations("till.wallets");
  const locale = useLocale();

  async function start(vendor: string) {
    onClose();
    const { attempt } = sale;
    if (attempt && isOpen(attempt.state)) {
      // A transaction to which no code was sent is given up first: an amount is only ever asked for once.
      const path = `/attempts/${String(attempt.number)}/cancel`;
      const given = await desk.change("cancel", "POST", path);
      if (!given?.attempt || isOpen(given.attempt.state)) return;
    }
    const amount = attempt && isOpen(attempt.state) ? attempt.amount : undefined;
    await desk.change("wallet", "POST", "/attempts", { kind: "qr", vendor, amount, locale });
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("title")}
      actions={<Button onClick={onClose}>{t("back")}</Button>}
    >
      <p>{t("text")}</p>
      <ul className="mt-4 grid gap-2">
        {VENDORS.map((vendor) => (
          <li key={vendor}>
            <button
              type="button"
              onClick={() => void start(vendor)}
              className="rule rounded-option border-line text-ink hover:border-ink min-h-14 w-full px-4 text-left text-lg font-semibold"
            >
              {wallets(vendor)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
