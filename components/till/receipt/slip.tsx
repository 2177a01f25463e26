import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/core/catalog/catalog";
import type { SlipView } from "@/core/till/receipt-view";
import { useMoney } from "../use-money-client";
import { useWhen } from "../use-when-client";
import { Cut, Long, Row, Slip } from "./paper-parts";
import { ShopHead } from "./shop-head";

/** A slip about money that went back. */
export function RefundSlip({ slip }: { slip: SlipView }) {
  const t = useTranslations("till.slip");
  const receipt = useTranslations("till.receipt");
  const when = useWhen();
  const show = useMoney();
  const locale = useLocale() as Locale; // the layout lets in no other
  return (
    <Slip label={t(`${slip.kind}.title`)}>
      <ShopHead shop={slip.shop} />
      <p className="border-2 border-current py-1 text-center text-lg font-extrabold">
        {t(`${slip.kind}.title`)}
      </p>
      <p className="text-center">{t(`${slip.kind}.text`)}</p>
      <Cut />
      <div>
        <Row label={receipt("till", { till: slip.till })} value={slip.cashier} />
        <Row label={receipt("order")} value={slip.orderNumber} />
        <p>{when(slip.at, "exact")}</p>
      </div>
      {slip.lines.length > 0 ? (
        <>
          <Cut />
          {slip.lines.map((line, at) => (
            <Row
              key={at}
              label={`${String(line.quantity)} × ${[line.name[locale], line.option[locale]].filter(Boolean).join(", ")}`}
              value={show(line.amount)}
            />
          ))}
        </>
      ) : null}
      <Cut />
      <Row label={t("back")} value={show(slip.refundedNow)} strong />
      <Row label={t(slip.tender)} value="" />
      <Row label={t("total")} value={show(slip.amount)} />
      <Row label={t("refunded")} value={show(slip.refundedTotal)} />
      <Row label={t("left")} value={show(slip.left)} />
      <Cut />
      {slip.transactionNo ? <Long label={t("transaction")} value={slip.transactionNo} /> : null}
      {slip.reference ? <Long label={receipt("reference")} value={slip.reference} /> : null}
      {slip.refundTransactionNo ? (
        <Long label={t("refundTransaction")} value={slip.refundTransactionNo} />
      ) : null}
      {slip.refundReference ? <Long label={t("refundReference")} value={slip.refundReference} /> : null}
    </Slip>
  );
}
