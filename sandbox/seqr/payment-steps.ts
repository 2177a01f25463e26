import { createHash } from "node:crypto";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { nextSerial } from "@sandbox/lib/serial";
import { loadInvoice, saveInvoice } from "@sandbox/seqr/invoices";
import {
  beginPaying,
  payInvoice,
  scanInvoice,
  whyNotPayable,
  type NotPayable,
} from "@sandbox/seqr/rules/pay-invoice";
import { sendEarlyNotification } from "@sandbox/seqr/send-notification";
import type { Invoice } from "@sandbox/seqr/types";

export type StepResult =
  { ok: true; invoice: Invoice } | { ok: false; code: NotPayable | "INVOICE_NOT_FOUND" };

/** The app opens an invoice for its customer; it may then wait for the shop's acknowledgment. */
export function openInvoice(sandbox: Sandbox, reference: string, personId: string): StepResult {
  const invoice = loadInvoice(sandbox, reference);
  if (!invoice) return { ok: false, code: "INVOICE_NOT_FOUND" };
  const why = whyNotPayable(invoice, personId, sandbox.clock.now());
  if (why === "INVOICE_CLOSED") return { ok: false, code: why };
  const seen = scanInvoice(invoice, personId);
  saveInvoice(sandbox, seen);
  return { ok: true, invoice: seen };
}

/** The customer confirmed the sum and goes to the PIN pad: from now on the shop cannot cancel (51). */
export function startPaying(sandbox: Sandbox, reference: string, personId: string): StepResult {
  const invoice = loadInvoice(sandbox, reference);
  if (!invoice) return { ok: false, code: "INVOICE_NOT_FOUND" };
  const now = sandbox.clock.now();
  const why = whyNotPayable(invoice, personId, now);
  if (why) return { ok: false, code: why };
  const paying = beginPaying(invoice, personId, now);
  saveInvoice(sandbox, paying);
  return { ok: true, invoice: paying };
}

const payerTerminalId = (personId: string): string =>
  createHash("md5").update(`seqr app of ${personId}`).digest("hex");

function payNow(sandbox: Sandbox, reference: string, personId: string, alreadyTold: boolean): StepResult {
  const { people, clock, seqr, meta } = sandbox;
  const invoice = loadInvoice(sandbox, reference);
  const person = people.get(personId);
  if (!invoice || !person) return { ok: false, code: "INVOICE_NOT_FOUND" };
  const now = clock.now();
  const why = whyNotPayable(invoice, personId, now);
  if (why) return { ok: false, code: why };
  const result = payInvoice(invoice, {
    person,
    now,
    commitWindowMs: seqr.settings().commitWindowMs,
    ersReference: nextSerial(meta, "ers", now, 8),
    payerTerminalId: payerTerminalId(personId),
  });
  const effects = result.paid
    ? result.effects.filter((effect) => !(alreadyTold && effect.kind === "notify"))
    : [];
  saveInvoice(sandbox, result.invoice, effects);
  return { ok: true, invoice: result.invoice };
}

/** The right PIN was typed: money moves, the commit window opens and the shop is told; or the bank refuses. */
export async function payWithPin(sandbox: Sandbox, reference: string, personId: string): Promise<StepResult> {
  const invoice = sandbox.seqr.invoices.get(reference);
  const told = invoice ? await sendEarlyNotification(sandbox, invoice, personId) : false;
  return sandbox.db.transaction(() => payNow(sandbox, reference, personId, told))();
}
