import "server-only";
import { z } from "zod";
import { correctable } from "@/core/delivery/correct-delivery";

/** Every kind of job with what it needs to know. */
export const jobKinds = {
  // `again` names a mail that a person had sent once more: it is another mail, tries of one job are not.
  "mail.order-confirmation": z.object({ orderId: z.string(), again: z.string().optional() }),
  "mail.order-sold-out": z.object({ orderId: z.string() }),
  "mail.refund-done": z.object({ refundId: z.string() }),
  "seqr.submit-receipt": z.object({ paymentId: z.string() }),
  "payment.refund": z.object({ refundId: z.string() }),
  // Each asking is a job of its own, since a refund may take longer than the tries of one.
  "payment.ask-refund": z.object({ refundId: z.string(), asked: z.int() }),
  "inpost-pay.put-basket": z.object({ basketId: z.string() }),
  "inpost-pay.put-product": z.object({ variantId: z.string() }),
  // `references` tells one mail from the next: numbers may be added after the first.
  "mail.order-sent": z.object({ orderId: z.string(), references: z.int() }),
  // The event's own id and time stay the same in each try (protocol 2.7); personal data is read when it is told.
  "inpost-pay.order-event": z.object({
    orderId: z.string(),
    eventId: z.string(),
    at: z.iso.datetime(),
    statusText: z.string(),
    trackingNumbers: z.array(z.string()),
    rejected: z.boolean(),
    corrected: z.array(z.enum(correctable)),
  }),
  "inpost-pay.delete-binding": z.object({ basketId: z.string(), realized: z.boolean() }),
  // `copy` counts the prints from 1; `mail` names one mail. The address is read when it is sent.
  "till.print-receipt": z.object({ saleId: z.string(), copy: z.int() }),
  "till.mail-receipt": z.object({ saleId: z.string(), mail: z.string() }),
} satisfies Record<string, z.ZodType>;

export type JobKind = keyof typeof jobKinds;
export type JobPayload<Kind extends JobKind> = z.infer<(typeof jobKinds)[Kind]>;

/** A job to be written; the key makes it exist once, e.g. `mail.order-confirmation:<orderId>`. */
export type NewJob = { [Kind in JobKind]: { kind: Kind; key: string; payload: JobPayload<Kind> } }[JobKind];
