import { useLocale, useTranslations } from "next-intl";
import { QRCodeSVG } from "qrcode.react";
import type { Locale } from "@/core/catalog/catalog";
import type { ReceiptTender, ReceiptView } from "@/core/till/receipt-view";
import { Code128 } from "@/components/ui/code128";
import { walletName } from "../pay/wallet-name";
import { useMoney } from "../use-money-client";
import { useWhen } from "../use-when-client";
import { Cut, Long, Row, Slip } from "./paper-parts";
import { ShopHead } from "./shop-head";

/** The receipt as it stands on paper: 72 mm of print on an 80 mm roll. */
export function Receipt({ receipt }: { receipt: ReceiptView }) {
  const t = useTranslations("till.receipt");
  const show = useMoney();
  const locale = useLocale() as Locale; // the layout lets in no other
  const write = useWhen();
  const when = (at: string) => write(at, "exact", receipt.timeZone);
  const { totals } = receipt;
  return (
    <Slip label={t("title", { number: receipt.orderNumber })}>
      {receipt.isCopy ? (
        <p className="border-2 border-current py-1 text-center text-lg font-extrabold">{t("copy")}</p>
      ) : null}
      <ShopHead shop={receipt.shop} />
      <Cut />
      <div>
        <Row label={t("till", { till: receipt.till })} value={receipt.number} />
        <Row label={t("cashier")} value={receipt.cashier} />
        <Row label={t("order")} value={receipt.orderNumber} />
        <p>{when(receipt.at)}</p>
      </div>
      <Cut />
      <ul className="grid gap-1.5">
        {receipt.lines.map((line) => (
          <li key={line.sku}>
            <Row
              label={[line.name[locale], line.option[locale]].filter(Boolean).join(", ")}
              value={show(line.unit * line.quantity)}
            />
            <p className="opacity-75">{`${String(line.quantity)} × ${show(line.unit)} · ${t("vatRate", { rate: line.vatRate })}`}</p>
            {line.discountAmount > 0 ? (
              <Row
                label={
                  line.discountReason ? t("discountFor", { reason: line.discountReason }) : t("discount")
                }
                value={`−${show(line.discountAmount)}`}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Cut />
      <div className="grid gap-0.5">
        {totals.discount > 0 ? (
          <>
            <Row label={t("goods")} value={show(totals.goods)} />
            <Row
              label={
                receipt.discountReason ? t("discountFor", { reason: receipt.discountReason }) : t("discount")
              }
              value={`−${show(totals.discount)}`}
            />
          </>
        ) : null}
        <Row label={t("total")} value={show(totals.total)} strong />
        {totals.vat.map(({ rate, amount }) => (
          <Row key={rate} label={t("vat", { rate })} value={show(amount)} />
        ))}
      </div>
      <Cut />
      {receipt.tenders.map((tender, at) => (
        <TenderRows key={at} tender={tender} when={when} />
      ))}
      {receipt.note ? (
        <>
          <Cut />
          <p>{receipt.note}</p>
        </>
      ) : null}
      <Cut />
      <div className="grid justify-items-center gap-2 pt-1">
        <QRCodeSVG
          value={receipt.code}
          level="M"
          marginSize={2}
          size={116}
          title={t("code", { code: receipt.code })}
        />
        <Code128 text={receipt.code} label={t("code", { code: receipt.code })} />
        <p className="tabular-nums">{receipt.code}</p>
        <p className="text-center">{t("thanks")}</p>
      </div>
    </Slip>
  );
}

function TenderRows({ tender, when }: { tender: ReceiptTender; when: (at: string) => string }) {
  const t = useTranslations("till.receipt");
  const wallets = useTranslations("till.wallets");
  const show = useMoney();
  if (tender.kind === "cash")
    return (
      <div>
        <Row label={t("cash")} value={show(tender.amount)} strong />
        <Row label={t("given")} value={show(tender.given)} />
        <Row label={t("change")} value={show(tender.change)} />
      </div>
    );
  return (
    <div>
      <Row
        label={t("walletVia", { wallet: walletName(tender.wallet, wallets) })}
        value={show(tender.amount)}
        strong
      />
      <p className="font-bold">{t("approved")}</p>
      <Long label={t("transaction")} value={tender.transactionNo} />
      <Long label={t("reference")} value={tender.reference} />
      {tender.vendorId ? <Long label={t("vendorId")} value={tender.vendorId} /> : null}
      <p>{when(tender.at)}</p>
    </div>
  );
}
