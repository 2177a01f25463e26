import type { SandboxEnv } from "@sandbox/env";
import { defaultSettings, settingsSchema, type InPostSettings } from "@sandbox/inpost-pay/control/schemas";
import type { PhoneDocument } from "@sandbox/inpost-pay/phone/types";
import { seedMerchant } from "@sandbox/inpost-pay/seed";
import type * as T from "@sandbox/inpost-pay/types";
import type { Database } from "@sandbox/store/database";
import { createDocuments } from "@sandbox/store/documents";
import type { Meta } from "@sandbox/store/meta";

export type InPostPayStore = ReturnType<typeof createInPostPayStore>;

const SETTINGS = "inpost-pay.settings";
const LAST_DAY = "inpost-pay.lastDay";
const SEEDED_SHOP = "inpost-pay.seededShop";
const COMPLAINTS_KEPT = 500;

function createTables(db: Database) {
  return {
    merchants: createDocuments<T.Merchant>(db, {
      table: "inpost_merchants",
      key: (merchant) => merchant.merchantExternalId,
    }),
    keys: createDocuments<T.SigningKey>(db, { table: "inpost_keys", key: (key) => key.version }),
    tokens: createDocuments<T.AccessToken>(db, { table: "inpost_tokens", key: (token) => token.token }),
    bindings: createDocuments<T.Binding>(db, {
      table: "inpost_bindings",
      key: (binding) => binding.basketId,
      columns: {
        inpost_basket_id: (binding) => binding.inpostBasketId,
        person_id: (binding) => (binding.state === "bound" ? binding.personId : null),
        api_key: (binding) => binding.apiKey,
      },
    }),
    links: createDocuments<T.Link>(db, { table: "inpost_links", key: (link) => link.token }),
    browsers: createDocuments<T.TrustedBrowser>(db, {
      table: "inpost_browsers",
      key: (browser) => browser.browserId,
    }),
    orders: createDocuments<T.Order>(db, {
      table: "inpost_orders",
      key: (order) => order.orderId,
      columns: { person_id: (order) => order.personId, answer_due_at: (order) => order.answerDueAt },
    }),
    transactions: createDocuments<T.Transaction>(db, {
      table: "inpost_transactions",
      key: (transaction) => transaction.transactionId,
      columns: {
        order_id: (transaction) => transaction.orderId,
        due_at: ({ refunds }) => refunds.find(({ status }) => status === "PENDING")?.dueAt ?? null,
      },
    }),
    products: createDocuments<T.HotProduct>(db, { table: "inpost_products", key: (product) => product.key }),
    complaints: createDocuments<T.Complaint>(db, {
      table: "inpost_complaints",
      key: (complaint) => complaint.id,
    }),
    waiting: createDocuments<T.WaitingMessage>(db, {
      table: "inpost_waiting",
      key: (message) => message.id,
      columns: { due_at: (message) => message.dueAt },
    }),
    phones: createDocuments<PhoneDocument>(db, {
      table: "inpost_phones",
      key: (phone) => phone.personId,
      columns: {
        asked_basket: (phone) => phone.asked?.basketId ?? null,
        basket_id: (phone) => phone.basketId,
      },
    }),
  };
}

/** All tables of the simulated InPost Pay, with the readings that its operations need. */
export function createInPostPayStore(db: Database, meta: Meta, env: SandboxEnv) {
  const tables = createTables(db);
  const { merchants, bindings, orders, transactions, complaints, waiting, phones } = tables;
  const trimComplaints = db.prepare(
    `DELETE FROM inpost_complaints WHERE position <= (SELECT max(position) FROM inpost_complaints) - ${COMPLAINTS_KEPT}`,
  );
  return {
    ...tables,
    bindingsOf: bindings.find("person_id = ? ORDER BY position DESC"),
    bindingsByInpostId: bindings.find("inpost_basket_id = ?"),
    bindingsByKey: bindings.find("api_key = ?"),
    newestBindings: bindings.find("1 = 1 ORDER BY position DESC LIMIT ?"),
    ordersOf: orders.find("person_id = ? ORDER BY position DESC LIMIT 20"),
    newestOrders: orders.find("1 = 1 ORDER BY position DESC LIMIT ?"),
    ordersDue: orders.find("answer_due_at <= ? ORDER BY answer_due_at LIMIT 50"),
    transactionsOf: transactions.find("order_id = ? ORDER BY position"),
    newestTransactions: transactions.find("1 = 1 ORDER BY position DESC LIMIT ?"),
    transactionsDue: transactions.find("due_at <= ? ORDER BY due_at LIMIT 50"),
    newestComplaints: complaints.find("1 = 1 ORDER BY position DESC LIMIT ?"),
    waitingDue: waiting.find("due_at <= ? ORDER BY position LIMIT 50"),
    phonesAskedAbout: phones.find("asked_basket = ?"),
    phonesShowing: phones.find("basket_id = ?"),
    /** Messages held back by the fault reorder, each by the function that lets it go. Only in memory. */
    held: new Set<() => void>(),
    trimComplaints: () => void trimComplaints.run(),
    settings(): InPostSettings {
      const stored: unknown = JSON.parse(meta.get(SETTINGS) ?? "{}");
      const parsed = settingsSchema.safeParse({ ...defaultSettings, ...Object(stored) });
      return parsed.success ? parsed.data : defaultSettings;
    },
    saveSettings: (settings: InPostSettings) => meta.set(SETTINGS, JSON.stringify(settings)),
    /** The day, such as 2026-03-14, on which the work of a day was last done. */
    lastDay: () => meta.get(LAST_DAY),
    saveLastDay: (day: string) => meta.set(LAST_DAY, day),
    clear() {
      // Merchants remember public keys for a day: a reset that dropped them would only look like an attack.
      for (const [name, table] of Object.entries(tables)) if (name !== "keys") table.clear();
      meta.remove(SETTINGS);
      meta.remove(LAST_DAY);
    },
    seed() {
      const merchant = seedMerchant(env);
      const stored = merchants.get(merchant.merchantExternalId);
      // A merchant that nobody has moved by hand follows SHOP_URL at the next start.
      if (!stored || stored.baseUrl === meta.get(SEEDED_SHOP)) merchants.put(merchant);
      meta.set(SEEDED_SHOP, merchant.baseUrl);
    },
  };
}
