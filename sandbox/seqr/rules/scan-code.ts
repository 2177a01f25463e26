export type ScannedCode =
  | { kind: "invoice"; reference: string }
  | { kind: "purchase"; serviceId: string; webshopId: string; purchaseToken: string }
  | { kind: "terminal"; seqrId: string };

const code = /^(?:https?|seqr|seqr-demo|seqr-debug):\/\/(?:www\.)?seqr\.se(?::\d+)?\/(.*)$/is;

/**
 * What a scanned text means (protocol section 5): scheme and host in any case, the path's tail and the query kept as they are.
 * Null when it is no SEQR code.
 */
export function resolveScan(text: string): ScannedCode | null {
  const tail = code.exec(text.trim())?.[1];
  if (tail === undefined) return null;
  const invoice = /^R([0-9A-Za-z_-]{1,64})$/.exec(tail)?.[1];
  if (invoice) return { kind: "invoice", reference: invoice };
  const sticker = /^Q([0-9A-Za-z_-]{1,64})$/.exec(tail)?.[1];
  if (sticker) return { kind: "terminal", seqrId: sticker };
  const [, serviceId, query] = /^000\/([0-9A-Za-z._-]+)\/?\?(.*)$/s.exec(tail) ?? [];
  if (!serviceId) return null;
  const parameters = new URLSearchParams(query);
  const purchaseToken = parameters.get("t");
  const webshopId = parameters.get("w");
  return purchaseToken && webshopId ? { kind: "purchase", serviceId, webshopId, purchaseToken } : null;
}
