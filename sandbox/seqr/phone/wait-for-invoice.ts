import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadInvoice } from "@sandbox/seqr/invoices";
import type { Invoice } from "@sandbox/seqr/types";

/** Resolves when `ready` likes the invoice, or at `until` (real time, ms). Woken by changes, so nothing polls. */
export function waitForInvoice(
  sandbox: Sandbox,
  reference: string,
  ready: (invoice: Invoice | undefined) => boolean,
  until: number,
): Promise<void> {
  if (ready(loadInvoice(sandbox, reference))) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = sandbox.bus.on(`invoice:${reference}`, () => {
      if (ready(loadInvoice(sandbox, reference))) end();
    });
    const timer = setTimeout(end, Math.max(0, until - Date.now()));
  });
}
