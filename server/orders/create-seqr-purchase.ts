import "server-only";
import { type Currency, money, times } from "@/core/money/money";
import type { CreatePurchase, CreatePurchaseError } from "@/payments/seqr/create-purchase";
import type { SeqrInvoice } from "@/payments/seqr/requests";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { log } from "@/server/log";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { failStart } from "@/server/payments/fail-start";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { announceStock } from "@/server/catalog/announce-stock";
import { fileCreatePurchase } from "./file-create-purchase";
import { findSellable, type Sellable } from "./find-sellable";
import { newOrderIds, type OrderIds, type OrderShopper } from "./order-draft";
import { placeOrder } from "./place-order";

export type CreatedPurchase = { ok: true; reference: string } | { ok: false; errorCode: CreatePurchaseError };

/**
 * A shopper confirmed the address for a scanned product: order with hold first, then the invoice at SEQR, then its
 * reference back (protocol section 3, "what the shop must do, in order"). Prices are this shop's own.
 */
export async function createSeqrPurchase({
  purchase,
}: {
  purchase: CreatePurchase;
}): Promise<CreatedPurchase> {
  const { seqr } = providers();
  if (!seqr) return { ok: false, errorCode: "SYSTEM_ERROR" };
  const { currency } = seqr.config;
  const sellable = await findSellable({ sku: purchase.purchaseToken, currency });
  if (!sellable) return { ok: false, errorCode: "INVALID_PURCHASE_TOKEN" };

  const started = performance.now();
  const at = now();
  const placed = newOrderIds();
  const giveUpAt = new Date(at.getTime() + env().SEQR_GIVE_UP_SECONDS * 1_000);
  const written = await placeOrder({
    ids: placed,
    channel: "seqr",
    locale: localeOf(purchase.country),
    currency,
    shopper: shopperOf(purchase),
    lines: [{ sellable, quantity: 1, discount: 0 }],
    payment: {
      provider: "seqr",
      method: null,
      state: "STARTING",
      reference: null,
      expiresAt: giveUpAt,
      nextPollAt: giveUpAt,
    },
    at,
  });
  if (!written.ok) return { ok: false, errorCode: "OUT_OF_STOCK" };
  void announceStock(sellable.pieces.map((piece) => piece.variantId));

  const sent = await withMessagesOf(placed.paymentId, () =>
    seqr.sendInvoice(invoiceFor(sellable, placed, currency)),
  );
  if (!sent.ok) {
    // An invoice that a lost answer hides was never shown to anybody, so nobody can pay it (protocol section 3).
    const { kind, code, detail } = sent.failure;
    log.warn({ order: placed.orderId, payment: placed.paymentId, kind, code, detail }, "no invoice at SEQR");
    await failStart({ paymentId: placed.paymentId, why: `no invoice at SEQR: ${code}`, at: now() });
    return { ok: false, errorCode: "INVOICING_ERROR" };
  }
  const { reference } = sent.value;
  const fact = { kind: "started", eventKey: `${reference}:STARTED`, reference } as const;
  await applyPaymentFact({ paymentId: placed.paymentId, fact, source: "start", at: now() });
  const durationMs = Math.round(performance.now() - started);
  await fileCreatePurchase({ paymentId: placed.paymentId, purchase, reference, durationMs });
  return { ok: true, reference };
}

function shopperOf(purchase: CreatePurchase): OrderShopper {
  const { clientName: name, msisdn, email, street, city, zip, state: region, country } = purchase;
  return { name, email, phone: msisdn ?? "", street, city, zip, region, country };
}

/** createPurchase carries no language (protocol section 3); the country is the best hint there is. */
function localeOf(country: string): "pl" | "en" {
  return /^(pl|pol|poland|polska)$/i.test(country.trim()) ? "pl" : "en";
}

function invoiceFor(sellable: Sellable, placed: OrderIds, currency: Currency): SeqrInvoice {
  const unitPrice = money(sellable.unitAmount, currency);
  const total = times(unitPrice, 1);
  return {
    orderNumber: placed.number,
    title: "Kram",
    footer: `Order ${placed.number}. Thank you.`,
    rows: [
      {
        description: sellable.name.en + (sellable.option.en ? `, ${sellable.option.en}` : ""),
        quantity: 1,
        total,
        unitPrice,
        sku: sellable.sku,
        ean: sellable.ean,
        vatRate: sellable.vatRate,
      },
    ],
    total,
    notificationUrl: `${env().PUBLIC_URL}/api/seqr/notify/${placed.paymentId}/${placed.notifySecret}`,
  };
}
