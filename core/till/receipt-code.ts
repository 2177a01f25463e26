const prefix = "PKT-";
const form = /^PKT-([A-Za-z0-9-]{4,40})$/i;

/**
 * The text of the code on a receipt: `receiptCode("297553638241892410")` → `PKT-297553638241892410`. The prefix keeps it
 * from being taken for a wallet's code. Takes Pockyt's transaction number, or the order's number of a cash sale.
 */
export function receiptCode(number: string): string {
  return `${prefix}${number}`;
}

/** The number in a scanned receipt code; undefined when it is none. */
export function readReceiptCode(scanned: string): string | undefined {
  return form.exec(scanned.trim())?.[1]?.toUpperCase();
}
