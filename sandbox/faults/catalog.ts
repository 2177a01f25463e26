/** Which faults make sense where. One list per direction of traffic, one entry per provider. */

const soapKinds = [
  "delay",
  "drop-before",
  "drop-after",
  "result-code",
  "soap-fault",
  "html-502",
  "slow-body",
] as const;
const statusKinds = [...soapKinds, "unknown-status", "version-jump"] as const;
const notificationKinds = [
  "delay",
  "drop-before",
  "lost",
  "duplicate",
  "early",
  "forged",
  "form-body",
] as const;
const purchaseKinds = ["delay", "drop-before", "drop-after", "duplicate", "html-502"] as const;

const apiKinds = ["delay", "drop-before", "drop-after", "http-500", "html-502", "slow-body"] as const;
const listKinds = [...apiKinds, "unknown-enum"] as const;
const signedKinds = [
  "delay",
  "drop-before",
  "drop-after",
  "duplicate",
  "reorder",
  "wrong-hash",
  "stale-timestamp",
  "tampered-body",
  "slow-body",
] as const;
const eventKinds = [...signedKinds, "unknown-enum", "lost"] as const;
const webhookKinds = ["delay", "duplicate", "reorder", "wrong-hash", "tampered-body", "lost"] as const;

const pockytKinds = [
  ...apiKinds,
  "truncated-json",
  "http-400",
  "ret-code",
  "ret-code-after",
  "number-amount",
  "unknown-status",
] as const;
const pockytRefundKinds = [...pockytKinds, "refund-failed", "refund-pending"] as const;
export const ipnKinds = [
  "delay",
  "drop-before",
  "drop-after",
  "lost",
  "early",
  "duplicate",
  "repeat",
  "wrong-sign",
  "wrong-amount",
  "other-currency",
  "unknown-id",
  "json-body",
  "extra-fields",
  "stale-pending",
] as const;

export const faultKinds = [
  ...new Set([
    ...statusKinds,
    ...notificationKinds,
    ...purchaseKinds,
    ...listKinds,
    ...eventKinds,
    ...pockytRefundKinds,
    ...ipnKinds,
  ]),
];
export type FaultKind = (typeof faultKinds)[number];

const seqr: Record<string, readonly FaultKind[]> = {
  sendInvoice: soapKinds,
  updateInvoice: soapKinds,
  getPaymentStatus: statusKinds,
  cancelInvoice: soapKinds,
  commitReservation: soapKinds,
  submitPaymentReceipt: soapKinds,
  refundPayment: soapKinds,
  registerTerminal: soapKinds,
  unregisterTerminal: soapKinds,
  assignSeqrId: soapKinds,
  markTransactionPeriod: soapKinds,
  executeReport: soapKinds,
  benchmarkingNop: soapKinds,
  notification: notificationKinds,
  createPurchase: purchaseKinds,
};

const inpostPay: Record<string, readonly FaultKind[]> = {
  confirmation: [...signedKinds, "unknown-enum"],
  "basket-event": eventKinds,
  "get-basket": signedKinds,
  "create-order": [...signedKinds, "unknown-enum"],
  "get-order": signedKinds,
  "get-products": signedKinds,
  "order-event": eventKinds,
  "delete-binding": [...signedKinds, "lost"],
  "hot-product": signedKinds,
  webhook: webhookKinds,
  token: apiKinds,
  "get-binding": apiKinds,
  "post-binding": apiKinds,
  "put-binding": apiKinds,
  "delete-basket-binding": apiKinds,
  "delete-browser-binding": apiKinds,
  "put-basket": apiKinds,
  "post-order-event": apiKinds,
  "payment-methods": listKinds,
  "signing-keys": apiKinds,
  products: apiKinds,
  transactions: listKinds,
  refund: apiKinds,
  listings: apiKinds,
  widget: apiKinds,
};

const pockyt: Record<string, readonly FaultKind[]> = {
  add: pockytKinds,
  prepay: pockytKinds,
  "tran-query": pockytKinds,
  cancel: pockytKinds,
  refund: pockytRefundKinds,
  "create-trans-qrcode": pockytKinds,
  "trans-list": pockytKinds,
  ipn: ipnKinds,
};

const providers: Record<string, Record<string, readonly FaultKind[]>> = {
  seqr,
  "inpost-pay": inpostPay,
  pockyt,
};

/** The kinds that can happen to an operation (`*`: to any), or undefined when there is no such operation. */
export function kindsOf(provider: string, operation: string): readonly FaultKind[] | undefined {
  const operations = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (!operations) return undefined;
  if (operation === "*") return faultKinds;
  return Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}
