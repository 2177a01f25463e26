import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Invoice } from "@sandbox/seqr/types";
import { text } from "@sandbox/seqr/wire/read-element";
import type { XmlElement } from "@sandbox/seqr/wire/parse-xml";

/** Remembers that this person's phone waits for createPurchase while `work` runs. */
export async function whileOrdering<T>(
  { seqr: { ordering } }: Sandbox,
  personId: string,
  work: () => Promise<T>,
): Promise<T> {
  ordering.set(personId, (ordering.get(personId) ?? 0) + 1);
  try {
    return await work();
  } finally {
    const left = (ordering.get(personId) ?? 1) - 1;
    if (left > 0) ordering.set(personId, left);
    else ordering.delete(personId);
  }
}

function people(invoice: Invoice | undefined): string[] {
  return [invoice?.payment?.personId, invoice?.paying?.personId, invoice?.scannedBy].filter(
    (id) => typeof id === "string",
  );
}

/** Whose phone is behind a SOAP request: the invoice's customer; for sendInvoice whoever waits for createPurchase, if only one does. */
export function phonesBehind({ seqr }: Sandbox, body: XmlElement): string[] {
  if (body.name === "sendInvoice") return seqr.ordering.size === 1 ? [...seqr.ordering.keys()] : [];
  const reference = text(body, "invoiceReference");
  const ers = text(body, "ersReference");
  const [paid] = ers === "" ? [] : seqr.invoicesByErs(ers);
  return people(reference === "" ? paid : seqr.invoices.get(reference));
}
