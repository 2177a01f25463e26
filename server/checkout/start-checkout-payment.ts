import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import type { PlacedBasketOrder } from "@/server/orders/place-basket-order";
import { seqrInvoice } from "@/server/orders/seqr-invoice";
import { startSeqrPayment } from "@/server/orders/start-seqr-payment";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { orderUrl } from "./order-url";

/** Has SEQR wait for the payment of an order; one that costs nothing is paid with that. False when SEQR did not. */
export async function startCheckoutPayment({
  placed,
  locale,
}: {
  placed: PlacedBasketOrder;
  locale: Locale;
}): Promise<boolean> {
  const { paymentId, totalAmount, currency, lines, delivery, token } = placed;
  if (totalAmount === 0) {
    const paid = { amount: 0, currency };
    const fact = { kind: "paid", eventKey: `${paymentId}:FREE`, paidReference: "free", paid } as const;
    await applyPaymentFact({ paymentId, fact, source: "start", at: now() });
    return true;
  }
  const backUrl = `${env().PUBLIC_URL}${orderUrl(locale, token)}`;
  const invoice = seqrInvoice({ ids: placed, currency, lines, delivery, totalAmount, locale, backUrl });
  return (await startSeqrPayment({ ids: placed, invoice })).ok;
}
