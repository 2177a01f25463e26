import "server-only";
import { z } from "zod";

/** Every kind of job with what it needs to know. */
export const jobKinds = {
  // `again` names a mail that a person had sent once more: it is another mail, tries of one job are not.
  "mail.order-confirmation": z.object({ orderId: z.string(), again: z.string().optional() }),
  "mail.order-sold-out": z.object({ orderId: z.string() }),
  "mail.refund-done": z.object({ refundId: z.string() }),
  "seqr.submit-receipt": z.object({ paymentId: z.string() }),
  "payment.refund": z.object({ refundId: z.string() }),
  "inpost-pay.put-basket": z.object({ basketId: z.string() }),
} satisfies Record<string, z.ZodType>;

export type JobKind = keyof typeof jobKinds;
export type JobPayload<Kind extends JobKind> = z.infer<(typeof jobKinds)[Kind]>;

/** A job to be written; the key makes it exist once, e.g. `mail.order-confirmation:<orderId>`. */
export type NewJob = { [Kind in JobKind]: { kind: Kind; key: string; payload: JobPayload<Kind> } }[JobKind];
