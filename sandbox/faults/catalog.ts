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

export const faultKinds = [...new Set([...statusKinds, ...notificationKinds, ...purchaseKinds])];
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

const providers: Record<string, Record<string, readonly FaultKind[]>> = { seqr };

/** The kinds that can happen to an operation (`*`: to any), or undefined when there is no such operation. */
export function kindsOf(provider: string, operation: string): readonly FaultKind[] | undefined {
  const operations = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (!operations) return undefined;
  if (operation === "*") return faultKinds;
  return Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}
