const plain = /^[A-Za-z0-9._-]+$/;

/**
 * The text of a product's Instant Checkout code (protocol 5), e.g.
 * `HTTP://SEQR.SE/000/wss-dev?t=MUG-BLUE&w=kram`. Tokens are case-sensitive; a character that would need
 * escaping throws, because a code with it could not be bought.
 */
export function seqrInstantCheckoutUrl(code: {
  purchaseToken: string;
  webshopId: string;
  serviceId: string;
}): string {
  for (const [name, value] of Object.entries(code)) {
    if (!plain.test(value)) throw new RangeError(`${name} may hold only A-Z a-z 0-9 . _ -: "${value}"`);
  }
  return `HTTP://SEQR.SE/000/${code.serviceId}?t=${code.purchaseToken}&w=${code.webshopId}`;
}

/** The text of an invoice's code (protocol 5), e.g. `HTTP://SEQR.SE/R1393930000000042`. */
export function seqrInvoiceUrl(invoiceReference: string): string {
  if (!plain.test(invoiceReference)) throw new RangeError(`not an invoice reference: "${invoiceReference}"`);
  return `HTTP://SEQR.SE/R${invoiceReference}`;
}

/** The link that opens the SEQR app on the same phone: `HTTP://SEQR.SE/R1` → `SEQR://SEQR.SE/R1` (protocol 5). */
export function seqrAppLink(url: string): string {
  if (!/^https?:\/\//i.test(url)) throw new RangeError(`not the text of a SEQR code: "${url}"`);
  return url.replace(/^https?:/i, "SEQR:");
}
