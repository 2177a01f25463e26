import { z } from "zod";
import type { Bus } from "@sandbox/lib/bus";
import { maskBody, maskHeaders } from "@sandbox/lib/mask";
import type { Database } from "@sandbox/store/database";

const headersSchema = z.record(z.string(), z.string());

export const journalEntrySchema = z
  .object({
    id: z.number().int(),
    at: z.string(),
    direction: z.enum(["in", "out"]),
    provider: z.string(),
    operation: z.string(),
    method: z.string(),
    url: z.string(),
    status: z.number().int().nullable().meta({ description: "null: no answer was sent or received" }),
    durationMs: z.number(),
    requestHeaders: headersSchema,
    requestBody: z.string(),
    responseHeaders: headersSchema,
    responseBody: z.string(),
    reference: z.string().nullable(),
    fault: z.string().optional(),
  })
  .meta({ id: "JournalEntry" });

export type JournalEntry = z.output<typeof journalEntrySchema>;

export interface NewEntry extends Omit<JournalEntry, "id" | "at" | "requestHeaders" | "responseHeaders"> {
  requestHeaders: Headers | Record<string, string>;
  responseHeaders: Headers | Record<string, string>;
}

export const journalFilterSchema = z.object({
  provider: z.string().optional(),
  operation: z.string().optional(),
  reference: z.string().optional(),
  after: z.coerce.number().int().min(0).optional().meta({ description: "Only entries with a greater id" }),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

export type JournalFilter = z.output<typeof journalFilterSchema>;

export interface Journal {
  write(entry: NewEntry): void;
  list(filter: JournalFilter): JournalEntry[];
  clear(): void;
}

const BODY_LIMIT = 262_144;
const TRIM_EVERY = 200;

type Row = { id: number; doc: string };

/** Every message in and out, secrets masked; only the newest `keep` are kept. */
export function createJournal(db: Database, bus: Bus, now: () => number, keep = 5_000): Journal {
  db.exec(`CREATE TABLE IF NOT EXISTS journal (id INTEGER PRIMARY KEY AUTOINCREMENT, provider TEXT NOT NULL,
    operation TEXT NOT NULL, reference TEXT, doc TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS journal_reference ON journal (reference);`);
  const insert = db.prepare("INSERT INTO journal (provider, operation, reference, doc) VALUES (?, ?, ?, ?)");
  const trim = db.prepare("DELETE FROM journal WHERE id <= (SELECT max(id) FROM journal) - ?");
  const clear = db.prepare("DELETE FROM journal");
  const select = db.prepare<Record<string, string | number | null>, Row>(`SELECT id, doc FROM journal
    WHERE (@provider IS NULL OR provider = @provider) AND (@operation IS NULL OR operation = @operation)
      AND (@reference IS NULL OR reference = @reference) AND id > @after ORDER BY id DESC LIMIT @limit`);
  let written = 0;

  return {
    write(entry) {
      const stored = {
        ...entry,
        at: new Date(now()).toISOString(),
        requestHeaders: maskHeaders(entry.requestHeaders),
        responseHeaders: maskHeaders(entry.responseHeaders),
        requestBody: maskBody(entry.requestBody.slice(0, BODY_LIMIT)),
        responseBody: maskBody(entry.responseBody.slice(0, BODY_LIMIT)),
      };
      insert.run(entry.provider, entry.operation, entry.reference, JSON.stringify(stored));
      if (++written % TRIM_EVERY === 0) trim.run(keep);
      bus.publish("journal");
    },
    list({ provider = null, operation = null, reference = null, after = 0, limit }) {
      const rows = select.all({ provider, operation, reference, after, limit });
      return rows.map((row) => ({ ...JSON.parse(row.doc), id: row.id }) as JournalEntry); // written above
    },
    clear() {
      clear.run();
      bus.publish("journal");
    },
  };
}
