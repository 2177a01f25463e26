import type { ActiveFaults } from "@sandbox/faults";
import { callOut } from "@sandbox/lib/call-out";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";
import type { Invoice } from "@sandbox/seqr/types";

const TIMEOUT_MS = 10_000;
const laterFaults = ["delay", "drop-before", "lost", "duplicate", "forged", "form-body"] as const;

/** The same address with its last path segment turned around: a secret that nobody gave out. */
export function forgeUrl(url: string): string {
  const forged = new URL(url);
  const parts = forged.pathname.split("/");
  const last = parts.pop() ?? "";
  const turned = [...last].reverse().join("");
  forged.pathname = [...parts, turned === last ? `${last}0` : turned].join("/");
  return forged.href;
}

/** The form fields that the sources disagree about (protocol section 4). */
function formBody(invoice: Invoice, msisdn: string, payerTerminalId: string): string {
  return new URLSearchParams({
    invoiceReference: invoice.reference,
    clientInvoiceId: invoice.details.clientInvoiceId,
    msisdn,
    subscriberKey: payerTerminalId,
  }).toString();
}

async function post(sandbox: Sandbox, invoice: Invoice, faults: ActiveFaults): Promise<void> {
  const { notificationUrl } = invoice.details;
  const personId = invoice.payment?.personId ?? invoice.paying?.personId ?? "";
  const msisdn = sandbox.people.get(personId)?.phone ?? "";
  const asForm = faults["form-body"] !== undefined;
  await callOut(sandbox, {
    provider: "seqr",
    operation: "notification",
    url: faults.forged ? forgeUrl(notificationUrl) : notificationUrl,
    headers: asForm ? { "content-type": "application/x-www-form-urlencoded" } : {},
    body: asForm ? formBody(invoice, msisdn, invoice.payment?.payerTerminalId ?? "") : "",
    timeoutMs: TIMEOUT_MS,
    reference: invoice.reference,
    fault: Object.keys(faults).join(", ") || undefined,
  });
}

/**
 * Tells the shop that an invoice became PAID: one POST with an empty body, 200 expected, never repeated (protocol section 4).
 * Faults: lost, delay, duplicate, forged, form-body.
 */
export async function sendNotification(sandbox: Sandbox, reference: string): Promise<void> {
  const invoice = sandbox.seqr.invoices.get(reference);
  if (!invoice || invoice.details.notificationUrl === "" || invoice.state !== "PAID") return;
  const phones = invoice.payment ? [invoice.payment.personId] : [];
  const faults = sandbox.faults.take({
    provider: "seqr",
    operation: "notification",
    phones,
    only: laterFaults,
  });
  if (faults.lost || faults["drop-before"]) return;
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  await post(sandbox, invoice, faults);
  if (faults.duplicate) await post(sandbox, invoice, faults);
}

/** The fault "early": the shop is told before the invoice is PAID, and not again. Gives whether that happened. */
export async function sendEarlyNotification(
  sandbox: Sandbox,
  invoice: Invoice,
  personId: string,
): Promise<boolean> {
  if (invoice.details.notificationUrl === "") return false;
  const faults = sandbox.faults.take({
    provider: "seqr",
    operation: "notification",
    phones: [personId],
    only: ["early"],
  });
  if (faults.early) await post(sandbox, invoice, faults);
  return faults.early !== undefined;
}
