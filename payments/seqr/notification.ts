const maxBodyLength = 4096;

/**
 * Reads what a notification may carry: nothing, or a form with invoiceReference (sources disagree, protocol 4). The
 * claim is for the log only; the payment is the one of the secret in the path.
 */
export function parseNotification(body: string): { claimedReference?: string } {
  if (body.length > maxBodyLength) return {};
  const claimedReference = new URLSearchParams(body).get("invoiceReference")?.trim() ?? "";
  return /^[A-Za-z0-9._-]{1,64}$/.test(claimedReference) ? { claimedReference } : {};
}
