import type { Invoice, Payment } from "@sandbox/seqr/types";

export const NOW = 1_000_000;

/** An invoice of 188.99 SEK for tests of the rules. */
export function testInvoice(
  changes: Partial<Invoice> = {},
  details: Partial<Invoice["details"]> = {},
): Invoice {
  return {
    reference: "20260203140509123",
    terminalId: "terminal",
    state: "ISSUED",
    version: 1,
    details: {
      title: "Kram",
      clientInvoiceId: "ORD-1",
      cashierId: "WEB",
      footer: "",
      issueDate: "",
      backUrl: "",
      notificationUrl: "http://shop.example/notify/secret",
      paymentMode: "IMMEDIATE_DEBIT",
      acknowledgmentMode: "NO_ACKNOWLEDGMENT",
      reservationSeconds: null,
      rows: [],
      total: { amount: 18_899, currency: "SEK" },
      ...details,
    },
    createdAt: NOW,
    expiresAt: null,
    acknowledged: false,
    paying: null,
    scannedBy: null,
    payment: null,
    closedBy: null,
    refunds: [],
    receipts: [],
    ...changes,
  };
}

/** Its payment, PIN typed at NOW, not committed. */
export function testPayment(changes: Partial<Payment> = {}): Payment {
  return {
    ersReference: "2026020314063010101000042",
    personId: "zofia",
    payerTerminalId: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    amount: { amount: 18_899, currency: "SEK" },
    paidAt: NOW,
    deadlineAt: NOW + 20_000,
    committedAt: null,
    ...changes,
  };
}
