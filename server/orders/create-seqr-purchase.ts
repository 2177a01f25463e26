import "server-only";
import type { CreatePurchase, CreatePurchaseError } from "@/payments/seqr/create-purchase";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { providers } from "@/server/payments/providers";
import { announceStock } from "@/server/catalog/announce-stock";
import { fileCreatePurchase } from "./file-create-purchase";
import { findSellable } from "./find-sellable";
import { newOrderIds, type OrderShopper } from "./order-draft";
import { placeOrder } from "./place-order";
import { seqrInvoice } from "./seqr-invoice";
import { startSeqrPayment } from "./start-seqr-payment";

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
  const lines = [{ sellable, quantity: 1, discount: 0 }];
  const giveUpAt = new Date(at.getTime() + env().SEQR_GIVE_UP_SECONDS * 1_000);
  const written = await placeOrder({
    ids: placed,
    channel: "seqr",
    locale: localeOf(purchase.country),
    currency,
    shopper: shopperOf(purchase),
    lines,
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

  const { totalAmount } = written;
  const invoice = seqrInvoice({ ids: placed, currency, lines, totalAmount, locale: "en" });
  const sent = await startSeqrPayment({ ids: placed, invoice });
  if (!sent.ok) return { ok: false, errorCode: "INVOICING_ERROR" };
  const { reference } = sent;
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
