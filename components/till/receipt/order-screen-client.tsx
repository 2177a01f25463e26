"use client";

import { useLocale, useTranslations } from "next-intl";
import useSWR from "swr";
import type { ReceiptView } from "@/core/till/receipt-view";
import { getJson } from "@/components/layout/http-client";
import { useLive } from "@/components/layout/use-live-client";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TillPage } from "../till-page";
import type { TillOrderView } from "@/core/till/till-order-view";
import { useMoney } from "../use-money-client";
import { PrintReceipt } from "./print-receipt-client";
import { Receipt } from "./receipt";
import { RefundForm } from "./refund-form-client";
import { RefundsMade } from "./refunds-made-client";
import { MailReceipt } from "./mail-receipt-client";

/** A receipt on the screen, with its copies, and the money that may go back. */
export function OrderScreen({ tillId, orderId }: { tillId: string; orderId: string }) {
  const t = useTranslations("till.order");
  const locale = useLocale();
  const show = useMoney();
  const order = useLive<TillOrderView>(
    `/api/till/orders/${orderId}`,
    ({ saleId }) => saleId && `sale:${saleId}`,
  );
  const saleId = order.data?.saleId ?? null;
  const receipt = useSWR<ReceiptView, Error>(saleId && `/api/till/sales/${saleId}/receipt`, getJson);
  const { data } = order;
  const reload = () => void order.mutate();
  return (
    <TillPage
      locale={locale}
      tillId={tillId}
      title={data ? t("title", { number: data.number }) : t("page")}
      lead={data ? t("lead", { total: show(data.total), left: show(data.refundable) }) : t("loading")}
    >
      {order.error && !data ? (
        <Notice tone="bad" title={t("failed")} action={<Button onClick={reload}>{t("again")}</Button>}>
          {t("failedText")}
        </Notice>
      ) : (
        <div
          className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 md:grid-cols-[302px_minmax(0,1fr)]"
          aria-busy={data ? undefined : true}
        >
          <div className="grid grid-cols-[minmax(0,1fr)] justify-items-center gap-3 md:justify-items-stretch">
            {receipt.data ? (
              <div className="rounded-option overflow-hidden">
                <Receipt receipt={{ ...receipt.data, isCopy: receipt.data.copies > 0 }} />
              </div>
            ) : receipt.error || (data && !saleId) ? (
              <Card paper="sound">{t("noReceipt")}</Card>
            ) : (
              <Skeleton className="rounded-option h-[640px] w-full" />
            )}
            {saleId && receipt.data ? (
              <div className="grid w-full grid-cols-2 gap-2">
                <PrintReceipt saleId={saleId} printer={false} onPrinted={() => void receipt.mutate()} />
                <MailReceipt saleId={saleId} />
              </div>
            ) : null}
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
            {data ? (
              <>
                <RefundForm key={data.refundable} order={data} tillId={tillId} onDone={reload} />
                <RefundsMade order={data} onChange={reload} />
              </>
            ) : (
              <Skeleton className="rounded-paper h-[420px] w-full" />
            )}
          </div>
        </div>
      )}
    </TillPage>
  );
}
