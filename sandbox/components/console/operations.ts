/** What can be said on the wire, per provider, in the order of a purchase. */
export const OPERATIONS: Record<string, readonly string[]> = {
  seqr: [
    "createPurchase",
    "sendInvoice",
    "getPaymentStatus",
    "notification",
    "submitPaymentReceipt",
    "cancelInvoice",
    "refundPayment",
    "updateInvoice",
    "commitReservation",
    "registerTerminal",
    "unregisterTerminal",
    "assignSeqrId",
    "markTransactionPeriod",
    "executeReport",
  ],
};

export const PROVIDERS = Object.keys(OPERATIONS);
