import { log } from "@sandbox/lib/log";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { nextSerial } from "@sandbox/lib/serial";
import { sendNotification } from "@sandbox/seqr/send-notification";
import { settleInvoice } from "@sandbox/seqr/rules/settle-invoice";
import type { Effect, Invoice } from "@sandbox/seqr/types";

function move({ people, bus }: Sandbox, personId: string, amount: number, currency: string): void {
  const person = people.get(personId);
  if (!person) return;
  const { balance } = person.seqr;
  const others = balance.filter((money) => money.currency !== currency);
  const held = balance.find((money) => money.currency === currency)?.amount ?? 0;
  const changed = [...others, { amount: held + amount, currency }];
  const order = balance.map((money) => money.currency);
  changed.sort((a, b) => order.indexOf(a.currency) - order.indexOf(b.currency));
  people.put({ ...person, seqr: { ...person.seqr, balance: changed } });
  bus.publish("people");
  bus.publish(`phone:${personId}`);
}

function notify(sandbox: Sandbox, reference: string): void {
  sendNotification(sandbox, reference).catch((error: unknown) =>
    log.error({ err: error, reference }, "notification failed"),
  );
}

function apply(sandbox: Sandbox, invoice: Invoice, effect: Effect): void {
  const { seqr, meta, clock } = sandbox;
  switch (effect.kind) {
    case "debit":
      return move(sandbox, effect.personId, -effect.money.amount, effect.money.currency);
    case "credit":
      return move(sandbox, effect.personId, effect.money.amount, effect.money.currency);
    case "sms": {
      const at = clock.now();
      const id = nextSerial(meta, "sms", at, 2);
      const { personId, text } = effect;
      return seqr.sms.put({
        id,
        personId,
        text,
        at: new Date(at).toISOString(),
        invoiceReference: invoice.reference,
      });
    }
    case "ledger": {
      const resellerId = seqr.terminals.get(invoice.terminalId)?.resellerId ?? "";
      return seqr.ledger.put({ ...effect.entry, resellerId, shopPeriodId: null, terminalPeriodId: null });
    }
    case "notify":
      // After the transaction; it reads the invoice again, so nothing is told that was rolled back.
      if (invoice.details.notificationUrl !== "")
        setImmediate(() => notify(sandbox, effect.invoiceReference));
  }
}

/** Stores a changed invoice with everything that follows from the change, and tells the phones. One transaction. */
export function saveInvoice(sandbox: Sandbox, invoice: Invoice, effects: Effect[] = []): void {
  const { db, bus, seqr } = sandbox;
  db.transaction(() => {
    seqr.invoices.put(invoice);
    for (const effect of effects) apply(sandbox, invoice, effect);
  })();
  bus.publish("seqr");
  bus.publish(`invoice:${invoice.reference}`);
  for (const phone of seqr.phonesShowing(invoice.reference)) bus.publish(`phone:${phone.personId}`);
  if (invoice.payment) bus.publish(`phone:${invoice.payment.personId}`);
}

function settle(sandbox: Sandbox, invoice: Invoice): Invoice {
  const settled = settleInvoice(invoice, sandbox.clock.now());
  if (!settled) return invoice;
  saveInvoice(sandbox, settled.invoice, settled.effects);
  return settled.invoice;
}

/** An invoice as it is now: what time has done to it is done first, so a restart or a moved clock changes nothing. */
export function loadInvoice(sandbox: Sandbox, reference: string): Invoice | undefined {
  const invoice = sandbox.seqr.invoices.get(reference);
  return invoice && settle(sandbox, invoice);
}

/** Settles every invoice whose time has come; gives how many changed. */
export function sweepInvoices(sandbox: Sandbox): number {
  const due = sandbox.seqr.dueInvoices(sandbox.clock.now());
  sandbox.db.transaction(() => due.forEach((invoice) => settle(sandbox, invoice)))();
  return due.length;
}
