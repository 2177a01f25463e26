import { randomBytes } from "node:crypto";
import { defaultSettings, settingsSchema, type PockytSettings } from "@sandbox/pockyt/control/schemas";
import { dueAt } from "@sandbox/pockyt/rules/settle";
import { seedPhone, seedStores } from "@sandbox/pockyt/seed";
import type { Ipn, PhoneDocument, Store, Transaction, WalletCode } from "@sandbox/pockyt/types";
import type { Database } from "@sandbox/store/database";
import { createDocuments } from "@sandbox/store/documents";
import type { Meta } from "@sandbox/store/meta";

export type PockytStore = ReturnType<typeof createPockytStore>;

const SETTINGS = "pockyt.settings";
const SECRET = "pockyt.codeSecret";

function createTables(db: Database) {
  return {
    stores: createDocuments<Store>(db, { table: "pockyt_stores", key: (store) => store.storeNo }),
    transactions: createDocuments<Transaction>(db, {
      table: "pockyt_transactions",
      key: (transaction) => transaction.transactionNo,
      columns: {
        shop_reference: ({ merchantNo, reference }) => `${merchantNo}/${reference}`,
        store_no: (transaction) => transaction.storeNo,
        created_at: (transaction) => transaction.createdAt,
        person_id: (transaction) => transaction.personId,
        status: (transaction) => transaction.status,
        due_at: dueAt,
        link: (transaction) => transaction.link,
      },
    }),
    codes: createDocuments<WalletCode>(db, {
      table: "pockyt_codes",
      key: (code) => code.text,
      columns: {
        owner: ({ personId, wallet }) => `${personId}/${wallet}`,
        accepted_until: (code) => code.acceptedUntil,
      },
    }),
    phones: createDocuments<PhoneDocument>(db, { table: "pockyt_phones", key: (phone) => phone.personId }),
    ipns: createDocuments<Ipn>(db, {
      table: "pockyt_ipns",
      key: (ipn) => ipn.id,
      columns: { transaction_no: (ipn) => ipn.transactionNo, due_at: (ipn) => ipn.dueAt },
    }),
  };
}

/** Whatever codes are made from: random once, then kept, so that no two of them are ever the same. */
function readSecret(meta: Meta): string {
  const stored = meta.get(SECRET);
  if (stored !== undefined) return stored;
  const made = randomBytes(32).toString("hex");
  meta.set(SECRET, made);
  return made;
}

/** All tables of the simulated Pockyt and its wallets, with the readings that the operations need. */
export function createPockytStore(db: Database, meta: Meta) {
  const tables = createTables(db);
  const { stores, transactions, codes, phones, ipns } = tables;
  const dropCodes = db.prepare("DELETE FROM pockyt_codes WHERE accepted_until < ?");
  return {
    ...tables,
    byReference: transactions.find("shop_reference = ?"),
    byLink: transactions.find("link = ?"),
    transactionsDue: transactions.find("due_at <= ? ORDER BY due_at LIMIT 200"),
    transactionsBetween: transactions.find(
      "store_no = ? AND created_at >= ? AND created_at < ? ORDER BY position",
    ),
    newestTransactions: transactions.find("1 = 1 ORDER BY position DESC LIMIT ?"),
    pending: transactions.find("status = 'pending' ORDER BY position"),
    pendingOf: transactions.find("status = 'pending' AND person_id = ? ORDER BY position"),
    paidBy: transactions.find(
      "person_id = ? AND status IN ('success', 'closed', 'reversed') ORDER BY position DESC LIMIT 40",
    ),
    codesOf: codes.find("owner = ? AND accepted_until > ? ORDER BY position"),
    forgetCodes: (before: number) => void dropCodes.run(before),
    ipnsOf: ipns.find("transaction_no = ? ORDER BY position"),
    ipnsDue: ipns.find("due_at <= ? ORDER BY position LIMIT 50"),
    /** Notifications on their way right now, by id. Only in memory: after a restart they are due again. */
    sending: new Set<string>(),
    codeSecret: () => readSecret(meta),
    phone: (personId: string) => phones.get(personId) ?? seedPhone(personId),
    settings(): PockytSettings {
      const stored: unknown = JSON.parse(meta.get(SETTINGS) ?? "{}");
      const parsed = settingsSchema.safeParse({ ...defaultSettings, ...Object(stored) });
      return parsed.success ? parsed.data : defaultSettings;
    },
    saveSettings: (settings: PockytSettings) => meta.set(SETTINGS, JSON.stringify(settings)),
    clear() {
      for (const table of Object.values(tables)) table.clear();
      meta.remove(SETTINGS);
    },
    seed() {
      for (const store of seedStores) if (!stores.get(store.storeNo)) stores.put(store);
    },
  };
}
