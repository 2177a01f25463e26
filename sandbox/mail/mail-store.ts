import PostalMime from "postal-mime";
import { z } from "zod";
import type { Bus } from "@sandbox/lib/bus";
import { nextSerial } from "@sandbox/lib/serial";
import type { Database } from "@sandbox/store/database";
import { createDocuments } from "@sandbox/store/documents";
import type { Meta } from "@sandbox/store/meta";

export const mailSchema = z
  .object({
    id: z.string(),
    at: z.string(),
    from: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    headers: z.record(z.string(), z.string()),
  })
  .meta({ id: "Mail" });

export type Mail = z.output<typeof mailSchema>;

export interface MailStore {
  /** Parses and keeps one message as it came over SMTP; `to` is the envelope's list of receivers. */
  receive(raw: Uint8Array, envelope: { from: string; to: string[] }): Promise<Mail>;
  list(limit?: number): Mail[];
  get(id: string): Mail | undefined;
  clear(): void;
}

/** What the shop mailed. The envelope's addresses count, not what the message says of itself. */
export function createMailStore(db: Database, meta: Meta, bus: Bus, now: () => number): MailStore {
  const table = createDocuments<Mail>(db, { table: "mail", key: (mail) => mail.id });
  const newest = table.find("1 = 1 ORDER BY position DESC LIMIT ?");
  return {
    async receive(raw, envelope) {
      const parsed = await PostalMime.parse(raw);
      const at = now();
      const mail: Mail = {
        id: nextSerial(meta, "mail", at, 2),
        at: new Date(at).toISOString(),
        from: parsed.from?.address ?? envelope.from,
        to: envelope.to,
        subject: parsed.subject ?? "",
        text: parsed.text ?? "",
        html: parsed.html ?? "",
        headers: Object.fromEntries(parsed.headers.map((header) => [header.key, header.value])),
      };
      table.put(mail);
      bus.publish("mail");
      return mail;
    },
    list: (limit = 200) => newest(limit),
    get: (id) => table.get(id),
    clear() {
      table.clear();
      bus.publish("mail");
    },
  };
}
