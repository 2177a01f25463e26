import type { SandboxEnv } from "@sandbox/env";
import { settingsSchema, type SeqrSettings, type Webshop } from "@sandbox/seqr/control/schemas";
import type { PhoneDocument } from "@sandbox/seqr/phone/types";
import { dueAt } from "@sandbox/seqr/rules/move-invoice";
import { seedResellers, seedTerminals, seedWebshops } from "@sandbox/seqr/seed";
import type { Invoice, LedgerEntry, Period, Reseller, Terminal } from "@sandbox/seqr/types";
import type { Database } from "@sandbox/store/database";
import { createDocuments, type Documents } from "@sandbox/store/documents";
import type { Meta } from "@sandbox/store/meta";

export interface Sms {
  id: string;
  personId: string;
  at: string;
  text: string;
  invoiceReference: string;
}

export type SeqrStore = ReturnType<typeof createSeqrStore>;

const SETTINGS = "seqr.settings";
const SEEDED_SHOP = "seqr.seededShop";

function invoiceTable(db: Database): Documents<Invoice> {
  return createDocuments<Invoice>(db, {
    table: "seqr_invoices",
    key: (invoice) => invoice.reference,
    columns: {
      terminal_id: (invoice) => invoice.terminalId,
      state: (invoice) => invoice.state,
      due_at: dueAt,
      ers_reference: (invoice) => invoice.payment?.ersReference ?? null,
      payer_id: (invoice) => invoice.payment?.personId ?? null,
    },
  });
}

function readSettings(meta: Meta, env: SandboxEnv): SeqrSettings {
  const stored: unknown = JSON.parse(meta.get(SETTINGS) ?? "null");
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success
    ? parsed.data
    : { commitWindowMs: env.commitWindowMs, invoiceExpiryMs: null, strictOrder: false };
}

/** All tables of the simulated SEQR, with the readings that the operations need. */
export function createSeqrStore(db: Database, meta: Meta, env: SandboxEnv) {
  const invoices = invoiceTable(db);
  const terminals = createDocuments<Terminal>(db, {
    table: "seqr_terminals",
    key: (terminal) => terminal.terminalId,
  });
  const resellers = createDocuments<Reseller>(db, {
    table: "seqr_resellers",
    key: (reseller) => `${reseller.id}/${reseller.userId}`,
  });
  const webshops = createDocuments<Webshop>(db, {
    table: "seqr_webshops",
    key: (webshop) => webshop.webshopId,
  });
  const ledger = createDocuments<LedgerEntry>(db, {
    table: "seqr_ledger",
    key: (entry) => entry.ersReference,
    columns: {
      reseller_id: (entry) => entry.resellerId,
      terminal_id: (entry) => entry.terminalId,
      shop_period: (entry) => entry.shopPeriodId,
      terminal_period: (entry) => entry.terminalPeriodId,
    },
  });
  const periods = createDocuments<Period>(db, { table: "seqr_periods", key: (period) => period.periodId });
  const sms = createDocuments<Sms>(db, {
    table: "seqr_sms",
    key: (message) => message.id,
    columns: { person_id: (message) => message.personId, invoice: (message) => message.invoiceReference },
  });
  const phones = createDocuments<PhoneDocument>(db, {
    table: "seqr_phones",
    key: (phone) => phone.personId,
    columns: { invoice: (phone) => phone.invoiceReference },
  });

  return {
    invoices,
    terminals,
    resellers,
    webshops,
    ledger,
    periods,
    sms,
    phones,
    /** Who waits for createPurchase right now, and how often. Only in memory: a restart ends the waiting too. */
    ordering: new Map<string, number>(),
    dueInvoices: invoices.find("due_at <= ? ORDER BY due_at LIMIT 200"),
    openInvoices: invoices.find(
      "terminal_id = ? AND state IN ('ISSUED', 'PENDING_ISSUER_ACKNOWLEDGE') ORDER BY position DESC",
    ),
    invoicesByErs: invoices.find("ers_reference = ?"),
    invoicesPaidBy: invoices.find("payer_id = ? ORDER BY position DESC LIMIT 20"),
    newestInvoices: invoices.find("1 = 1 ORDER BY position DESC LIMIT ?"),
    newestInvoicesIn: invoices.find("state = ? ORDER BY position DESC LIMIT ?"),
    unmarkedForShop: ledger.find("reseller_id = ? AND shop_period IS NULL ORDER BY position"),
    unmarkedForTerminal: ledger.find("terminal_id = ? AND terminal_period IS NULL ORDER BY position"),
    ledgerOfShopPeriod: ledger.find("shop_period = ? ORDER BY position"),
    ledgerOfTerminalPeriod: ledger.find("terminal_period = ? ORDER BY position"),
    smsTo: sms.find("person_id = ? ORDER BY position DESC LIMIT 20"),
    smsAbout: sms.find("invoice = ? ORDER BY position"),
    phonesShowing: phones.find("invoice = ?"),
    settings: () => readSettings(meta, env),
    saveSettings: (settings: SeqrSettings) => meta.set(SETTINGS, JSON.stringify(settings)),
    clear() {
      for (const table of [invoices, terminals, resellers, webshops, ledger, periods, sms, phones])
        table.clear();
      meta.remove(SETTINGS);
    },
    seed() {
      for (const terminal of seedTerminals) if (!terminals.get(terminal.terminalId)) terminals.put(terminal);
      for (const reseller of seedResellers) resellers.put(reseller);
      for (const webshop of seedWebshops(env)) {
        const stored = webshops.get(webshop.webshopId);
        // A shop that nobody has moved by hand follows SHOP_URL at the next start.
        if (!stored || stored.createPurchaseUrl === meta.get(SEEDED_SHOP)) webshops.put(webshop);
        meta.set(SEEDED_SHOP, webshop.createPurchaseUrl);
      }
    },
  };
}
