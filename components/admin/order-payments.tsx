import { getTranslations } from "next-intl/server";
import { Confirm } from "./confirm-client";
import { PaymentCard, type PaymentCardData } from "./payment-card";

type OrderPayment = Omit<PaymentCardData, "holds"> & {
  holds: { quantity: number; state: string; expiresAt: Date; variant: { sku: string } }[];
};

/** The payments of an order, the latest first; one that waits for the shopper or for delivery can be cancelled. */
export async function OrderPayments({
  locale,
  order,
  isAdmin,
}: {
  locale: string;
  order: { payments: OrderPayment[] };
  isAdmin: boolean;
}) {
  const t = await getTranslations({ locale, namespace: "admin.order" });
  if (order.payments.length === 0) return <p className="text-muted">{t("noPayment")}</p>;
  return (
    <div className="grid gap-3">
      {order.payments.toReversed().map((payment) => (
        <PaymentCard
          key={payment.id}
          locale={locale}
          payment={{ ...payment, holds: payment.holds.map((hold) => ({ ...hold, sku: hold.variant.sku })) }}
          actions={
            isAdmin && payment.state === "PENDING" ? (
              <Confirm
                url={`/api/admin/payments/${payment.id}/cancel`}
                open={t("cancel")}
                tone="bad"
                title={t("cancelTitle")}
                text={t("cancelText")}
                done={t("cancelDone")}
              />
            ) : isAdmin && payment.state === "COD" ? (
              <div className="flex flex-wrap gap-2">
                <Confirm
                  url={`/api/admin/payments/${payment.id}/cash`}
                  open={t("cash")}
                  title={t("cashTitle")}
                  text={t("cashText")}
                  done={t("cashDone")}
                />
                <Confirm
                  url={`/api/admin/payments/${payment.id}/cancel`}
                  open={t("cancelCod")}
                  tone="bad"
                  title={t("cancelCodTitle")}
                  text={t("cancelCodText")}
                  done={t("cancelCodDone")}
                />
              </div>
            ) : null
          }
        />
      ))}
    </div>
  );
}
